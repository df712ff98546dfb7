import { parameters } from '../../constants.ts';
import type { Sentence } from '../../wording/sentence.ts';
import { toOneDecimal } from '../../wording/wording.ts';
import { isUnder } from '../statistics/same-value.ts';
import type { Reliability, SplitHalf } from './reliability.ts';

const together = (alpha: number): string => {
  if (isUnder(alpha, parameters.alphaLow)) return 'often pull apart';
  return isUnder(alpha, parameters.alphaHigh) ? 'move together in part' : 'move together';
};

const halvesText = (halves: SplitHalf | null): string => {
  if (halves === null) return 'the halves cannot be compared';
  if (!halves.agrees) return 'the halves disagree';
  const { sb, lo, hi } = halves;
  return `halves ${toOneDecimal(sb)}, 95 % interval ${toOneDecimal(lo)} to ${toOneDecimal(hi)}`;
};

/**
 * Whether the four weekly answers rise and fall together, always with an interval or the reason there is none; never
 * a grade of the person or of the level line. docs/domain.md, section 3.10.
 */
export const reliabilitySentence = (reliability: Reliability): Sentence => {
  const sentence = (text: string): Sentence => ({ id: 'reliability', text, footnote: null });
  const { n } = reliability;
  if (reliability.status === 'insufficient') {
    return sentence(
      `${n} of ${parameters.reliabilityOccasions} complete weekly check-ins to say how answers go together.`,
    );
  }
  const { alpha, halves } = reliability;
  if (alpha === null) return sentence(`Your four weekly answers did not vary together or apart (n = ${n}).`);
  const said = `${toOneDecimal(alpha)}: your four weekly answers ${together(alpha)}`;
  return sentence(`${said} (${halvesText(halves)}; n = ${n}).`);
};
