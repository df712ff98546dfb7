/** Who reads the summary. */
export type SummaryReader = 'manager' | 'skip-level' | 'mentor' | 'self';

/** Every part a summary can have, in its order on paper. docs/domain.md, section 7.2. */
export type SummaryPart =
  | 'headline'
  | 'energy'
  | 'time'
  | 'gap'
  | 'activities'
  | 'burden'
  | 'satisfaction'
  | 'balance'
  | 'duo'
  | 'conflicts'
  | 'path'
  | 'experiments'
  | 'evidence'
  | 'decision'
  | 'questions'
  | 'own-words'
  | 'method';

/** On the page unless switched off; off unless asked for (or line by line); or not to be had, with the reason. */
export type Availability =
  | { readonly kind: 'on' }
  | { readonly kind: 'offered'; readonly lineByLine: boolean }
  | { readonly kind: 'never'; readonly why: string };

type Mark = 'on' | 'o' | 'line' | '-';

const READERS: readonly SummaryReader[] = ['manager', 'skip-level', 'mentor', 'self'];

const marks: Readonly<Record<SummaryPart, readonly [Mark, Mark, Mark, Mark]>> = {
  headline: ['on', 'on', 'on', 'on'],
  energy: ['on', 'on', 'on', 'on'],
  time: ['on', 'o', 'on', 'on'],
  gap: ['o', 'o', 'on', 'on'],
  activities: ['on', 'o', 'on', 'on'],
  burden: ['o', '-', 'o', 'on'],
  satisfaction: ['o', '-', 'o', 'on'],
  balance: ['o', 'o', 'o', 'on'],
  duo: ['o', '-', 'o', 'on'],
  conflicts: ['-', '-', '-', 'on'],
  path: ['on', 'on', 'on', 'on'],
  experiments: ['on', 'on', 'on', 'on'],
  evidence: ['o', '-', 'on', 'on'],
  decision: ['-', '-', 'o', 'on'],
  questions: ['on', 'on', 'on', 'on'],
  'own-words': ['line', '-', 'line', 'on'],
  method: ['on', 'on', 'on', 'on'],
};

/** Every part in its order on paper. */
export const summaryParts = Object.keys(marks) as readonly SummaryPart[];

const ABOUT_THE_READER = 'This part is about the person who would read it.';
const NOT_FOR_THIS_READER = 'This part stays with you for this reader.';

/**
 * Whether a part may stand in a summary. What is about the partner cannot be switched on for a manager who is the
 * partner. docs/domain.md, section 7.2.
 */
export const availabilityOf = (part: SummaryPart, reader: SummaryReader, partnerIsReader: boolean): Availability => {
  if (partnerIsReader && (part === 'duo' || part === 'conflicts')) return { kind: 'never', why: ABOUT_THE_READER };
  const mark = marks[part][READERS.indexOf(reader)] ?? '-';
  if (mark === '-') return { kind: 'never', why: NOT_FOR_THIS_READER };
  return mark === 'on' ? { kind: 'on' } : { kind: 'offered', lineByLine: mark === 'line' };
};
