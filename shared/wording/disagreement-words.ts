import type { DisagreementKind, SettledBy } from '../records/beside/disagreement.ts';

/** What each kind of disagreement is called inside a sentence: "priorities or investment". */
export const disagreementKindNames: Readonly<Record<DisagreementKind, string>> = {
  priorities: 'priorities or investment',
  'time-scale': 'time scale',
  means: 'means',
  archetype: 'archetype',
  risk: 'risk',
  boundary: 'boundary or authority',
  inclusion: 'inclusion or information',
  other: 'other',
};

/** How one was settled, inside a sentence: "by talk". */
export const settlingNames: Readonly<Record<SettledBy, string>> = {
  talk: 'by talk',
  rank: 'by rank',
  'third-person': 'by a third person',
  time: 'by time',
  experiment: 'by an experiment',
};

const MERGE = [
  /\b(one|a single|the same|only one) (person|head|of us|one)\b[^.!?]*\b(both|all of it|everything)\b/i,
  /\b(merg(e|ing)|combin(e|ing)|join(ing)?) (the )?(two )?(roles|jobs|positions)\b/i,
  /\b(do|hold|take) both (roles|jobs|parts)\b/i,
];

/** Asked while words propose that one person takes both roles; null for other words. docs/domain.md, section 4.4. */
export const mergeHint = (words: string): string | null =>
  MERGE.some((pattern) => pattern.test(words))
    ? 'Merging the roles also removes the second opinion. What would it solve that an agreed direction would not?'
    : null;
