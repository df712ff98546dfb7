import { unreachable } from '../../errors/unreachable.ts';
import type { Sentence } from '../../wording/sentence.ts';
import { counted, dayInWords, toOneDecimal } from '../../wording/wording.ts';
import { fromTo, guardTexts, howItCame, toward } from './verdict-sentences.ts';
import type { YearLook } from './year-look.ts';

const CHANCE =
  'In simulated diaries of people who did not change, three to five in a hundred met this sentence by chance within a ' +
  'year of quarters; one in six if weeks resemble each other strongly, near to half if moods last for months.';

const sentence = (text: string, footnote: string | null = null): readonly Sentence[] => [
  { id: 'year', text, footnote },
];

/**
 * What the year's view says, once a quarter: one sentence, none while it says nothing. A lean over a year is told as
 * no clear movement. docs/domain.md, section 3.6.
 */
export const yearSentence = ({ sunday, drift, whenClear }: YearLook): readonly Sentence[] => {
  const { status, shownStatus, shownClear, span, mdc, guards } = drift;
  const over = `Over the ${counted(span, 'week')} up to ${dayInWords(sunday)}`;
  switch (shownStatus) {
    case 'insufficient':
    case 'paused':
    case 'untold':
      return [];
    case 'held-steady':
      return sentence(`${over} your energy answers held steady.`);
    case 'tilt':
    case 'no-clear-movement': {
      if (status === 'moved') {
        const why = guards.map((guard) => guardTexts[guard]).join(' ');
        return sentence(`${over} Driftline calls nothing moved: ${why}`);
      }
      return sentence(`${over}: no clear movement. A change of up to about ${toOneDecimal(mdc ?? 0)} could be hiding.`);
    }
    case 'moved': {
      if (shownClear !== null && whenClear !== null) {
        const then = `Over the ${counted(whenClear.span, 'week')} up to ${dayInWords(shownClear)} your energy answers`;
        const weaker = `by ${dayInWords(sunday)} the case had weakened`;
        return sentence(`${then} had moved ${toward(whenClear)}, ${fromTo(whenClear)}; ${weaker}.`);
      }
      return sentence(
        `${over} your energy answers moved ${toward(drift)}, ${fromTo(drift)}${howItCame(drift)}.`,
        CHANCE,
      );
    }
    default:
      return unreachable(shownStatus);
  }
};
