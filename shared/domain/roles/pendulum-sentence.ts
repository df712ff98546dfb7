import type { Sentence } from '../../wording/sentence.ts';
import { counted } from '../../wording/wording.ts';
import type { Pendulum } from './pendulum.ts';

const sentence = (text: string): Sentence => ({ id: 'pendulum', text, footnote: null });

/** "14 months since a mostly technical month."; null where neither roles nor an answer say. Section 6. */
export const pendulumSentence = ({ since }: Pendulum): Sentence | null => {
  if (since === null) return null;
  if (since.source === 'answer') {
    return sentence(`A month mostly on the other kind of work, as answered: ${since.words.toLowerCase()}.`);
  }
  const months = since.months === 0 ? 'Less than a month' : counted(since.months, 'month');
  const what = since.held === 'both' ? 'a role that held both kinds of work' : `a mostly ${since.kind} month`;
  return sentence(`${months} since ${what}.`);
};
