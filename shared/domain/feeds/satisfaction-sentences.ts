import type { Sentence } from '../../wording/sentence.ts';
import type { SatisfactionFit, SatisfactionQuestion } from './satisfaction-fit.ts';

const rated: Readonly<Record<SatisfactionQuestion, string>> = {
  day: 'in which you were {} satisfied with how the days’ time was spent',
  week: 'whose role you said suited you {}',
};

const degrees: Readonly<Record<SatisfactionQuestion, Readonly<Record<'higher' | 'lower', string>>>> = {
  day: { higher: 'more', lower: 'less' },
  week: { higher: 'better', lower: 'less well' },
};

/** The one sentence on satisfaction and time; null while nothing is clear. docs/domain.md, section 3.11. */
export const satisfactionFitSentence = ({ status, n, question }: SatisfactionFit): Sentence | null => {
  if (status !== 'higher' && status !== 'lower') return null;
  const weeks = rated[question].replace('{}', degrees[question][status]);
  const text = `Weeks with more people time tended to be weeks ${weeks}. Order in time and cause are not known.`;
  return { id: 'satisfaction-fit', text, footnote: `Ranks of ${n} weeks.` };
};
