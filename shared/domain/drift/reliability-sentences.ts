import { clearSide, turned } from '../../wording/clear-side.ts';
import type { Sentence } from '../../wording/sentence.ts';
import { estimateInWords, likely } from '../../wording/wording.ts';
import type { MeanBand, MeanDifference } from '../statistics/mean-band.ts';
import type { LineFit } from './line-fit.ts';
import type { Reliability, TwoHalves, TwoWays } from './reliability.ts';

const sentence = (id: string, text: string): Sentence => ({ id, text, footnote: null });

const meanText = (band: MeanBand): string =>
  `${estimateInWords(band.mean, band)} (${likely(band.lo, band.hi)}; n = ${band.n})`;

const halvesText = (halves: TwoHalves): readonly Sentence[] =>
  halves.status === 'insufficient'
    ? []
    : [
        sentence(
          'two-halves',
          `Your odd check-ins say ${meanText(halves.odd)}, the even ones ${meanText(halves.even)}.`,
        ),
      ];

/** "0.3 (likely 0.1 to 0.5)", whichever of the two is the higher one. */
const distanceText = ({ mean, lo, hi }: MeanDifference): string => {
  const band = clearSide({ lo, hi }) === 'below' ? turned({ lo, hi }) : { lo, hi };
  return `${estimateInWords(Math.abs(mean), band)} (${likely(band.lo, band.hi)})`;
};

const waysText = (ways: TwoWays): readonly Sentence[] => {
  if (ways.status === 'insufficient') return [];
  const { choices, liking, difference, differ } = ways;
  const both = `Your choices say ${meanText(choices)}, how work left you feeling says ${meanText(liking)}.`;
  return [
    sentence('two-ways', both),
    ...(differ ? [sentence('ways-differ', `The two ways differ by ${distanceText(difference)}.`)] : []),
  ];
};

const fitText = ({ fits, guess, inMonthsOfTheirOwn, fitsLessThanHalf }: LineFit): readonly Sentence[] => {
  const unit = inMonthsOfTheirOwn ? 'months' : 'monthly check-ins';
  const said = fits.status === 'shown' ? `You said the line fits in ${fits.times} of ${fits.n} ${unit}` : null;
  const own = guess.status === 'shown' ? `named the same side in ${guess.times} of ${guess.n}` : null;
  const text =
    said === null
      ? own && `Your own guess, made before the line was named, ${own} ${unit}.`
      : `${said}${own === null ? '' : `; your own guess beforehand ${own}`}.`;
  const low = 'You said more often than not that the line does not fit. Read it with that in mind.';
  return [
    ...(text === null ? [] : [sentence('line-fits', text)]),
    ...(fitsLessThanHalf ? [sentence('line-does-not-fit', low)] : []),
  ];
};

/**
 * How far answers agree, each figure with its band and n or as a count; nothing of what has too few. Said of answers,
 * never a grade of the person or of the line. docs/domain.md, section 3.10.
 */
export const reliabilitySentences = ({ halves, ways, fit }: Reliability): readonly Sentence[] => [
  ...halvesText(halves),
  ...waysText(ways),
  ...fitText(fit),
];
