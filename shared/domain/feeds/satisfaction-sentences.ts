import type { Sentence } from '../../wording/sentence.ts';
import type { SatisfactionFit } from './satisfaction-fit.ts';

/** The one sentence on satisfaction and time; null while nothing is clear. docs/domain.md, section 3.11. */
export const satisfactionFitSentence = ({ status, n }: SatisfactionFit): Sentence | null => {
  if (status !== 'higher' && status !== 'lower') return null;
  const said = `Weeks with more people time tended to be weeks you rated ${status}.`;
  const text = `${said} Order in time and cause are not known.`;
  return { id: 'satisfaction-fit', text, footnote: `Ranks of ${n} weeks.` };
};
