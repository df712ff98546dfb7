import type { Sentence } from '../../wording/sentence.ts';
import { dayInWords, toOneDecimal } from '../../wording/wording.ts';
import type { BurdenWeek } from './burden.ts';

/** The neutral card of a heavy stretch: no number, and the writer can switch it off. docs/domain.md, section 8. */
export const HEAVY_STRETCH = 'This looks like a heavy stretch. It may help to talk with someone you trust.';

/** The newest week in words; null before the first. */
export const burdenSentence = (weeks: readonly BurdenWeek[]): Sentence | null => {
  const newest = weeks.at(-1);
  if (!newest) return null;
  const { monday, emotional, intellectual, n } = newest;
  const lines = [
    { name: "other people's problems", rating: emotional },
    { name: 'technical decisions', rating: intellectual },
  ].flatMap(({ name, rating }) => (rating === null ? [] : [{ name, rating: `${toOneDecimal(rating)} of 4` }]));
  const rated = lines.map(({ name, rating }, index) => `${name} ${index === 0 ? 'were rated ' : ''}${rating}`);
  const text = `In the week of ${dayInWords(monday)} ${rated.join(', ')} (n = ${n}).`;
  return { id: 'burden', text, footnote: null };
};
