/** What may be wrong with a sentence whoever wrote it: nothing of a journal is needed to see it. */

const ONE_OF_MANY =
  /(?<![\d.,] ?)\b1 (?:short )?(?:check-ins|weeks|days|months|years|answers|ratings|engineers|points)\b/;
const MANY_OF_ONE =
  /(?<![\d.,-])(?!1 )\d+ (?:short )?(?:check-in|week|day|month|year|answer|rating|engineer|point)\b(?!-)/;

const BAND = /likely (-?\d+(?:\.\d+)?) to (-?\d+(?:\.\d+)?)( %)?/g;
const SIDED =
  /\bfurther to the\b|\b(?:higher|lower)\b|\btoward the\b|\bon the (?:tech lead|engineering manager) side\b|\bmore (?:energising|draining)\b|\bMost (?:energising|draining)\b|\bwas (?:energising|draining) on balance\b/;
/** A figure with decimals, which nobody counted. */
const ESTIMATE = /\d\.\d/;
// What could be hiding is a bound itself.
const RESTS_ON = /likely|\bn = \d|\b\d+ answers?\b|\bweeks?\b|last two check-ins|interval|could be hiding/;
/** What moved: the side is that of the change, and each of its two ends has a band of its own, which may hold zero. */
const MOVED =
  /moved toward the (tech lead|engineering manager) side, from about (-?\d\.\d+) \(likely [^)]*\) to about (-?\d\.\d+) \(likely/;
const RANGE = /usual range (?:is|for .* is) (?:under (\d+)|(\d+) to (\d+)) %/;

type Band = { readonly lo: number; readonly hi: number; readonly isShare: boolean; readonly said: string };

/** Each band of a text with the words that it belongs to: all of them where it is the only one. */
const bandsOf = (text: string): readonly Band[] => {
  const found = [...text.matchAll(BAND)];
  let from = 0;
  return found.map((match) => {
    const said = found.length === 1 ? text : text.slice(from, match.index);
    from = match.index + match[0].length;
    return { lo: Number(match[1]), hi: Number(match[2]), isShare: match[3] !== undefined, said };
  });
};

const holdsZero = ({ lo, hi }: Band): boolean => lo <= 0 && hi >= 0;

/** A share held against a usual range: above only with the whole band, and so on. */
const rangeFault = (text: string, band: Band | undefined): readonly string[] => {
  const range = RANGE.exec(text);
  const relation = /Yours is (above|below|compatible)/.exec(text)?.[1];
  if (!range || !relation || !band) return [];
  const [low, high] = range[1] === undefined ? [0, Number(range[1] ?? range[3])] : [0, Number(range[1])];
  const [from, to] = range[1] === undefined ? [Number(range[2]), Number(range[3])] : [low, high];
  const true_ = { above: band.lo > to, below: band.hi < from, compatible: band.lo <= to && band.hi >= from };
  return true_[relation as keyof typeof true_] ? [] : [`${relation} a range that its band does not lie ${relation}`];
};

/** What moved went where it is said to have gone. */
const movedFault = (text: string): readonly string[] => {
  const [, side, from, to] = MOVED.exec(text) ?? [];
  if (side === undefined) return [];
  const went = Number(to) - Number(from);
  return (side === 'tech lead' ? -went : went) < 0 ? ['a move to the other side'] : [];
};

/** The sentences of a paragraph. */
export const sentencesOf = (paragraph: string): readonly string[] => paragraph.split(/(?<=\.) (?=[A-Z])/);

/** What is untrue about a sentence by itself; empty for a sound one. */
export const untruthsOf = (text: string): readonly string[] => {
  const bands = bandsOf(text);
  const each = text.startsWith('Most ');
  return [
    ...(/NaN|Infinity|undefined|\bnull\b|\[object|(?:^|[\s(])–(?:[\s,.)]|$)/.test(text)
      ? ['a figure that is no number']
      : []),
    ...(/-0(?:\.0+)?(?![\d.])/.test(text) ? ['less than nothing, and nothing'] : []),
    ...(ONE_OF_MANY.test(text) ? ['one of many'] : []),
    ...(MANY_OF_ONE.test(text) ? ['many of one'] : []),
    ...(ESTIMATE.test(text) && !RESTS_ON.test(text) ? ['a figure that rests on nothing'] : []),
    ...bands.filter(({ lo, hi }) => lo > hi).map(() => 'a band turned around'),
    ...bands
      .filter((band) => !band.isShare && holdsZero(band) && (each || (SIDED.test(band.said) && !MOVED.test(text))))
      .map(() => 'a side whose band holds zero'),
    ...movedFault(text),
    ...rangeFault(
      text,
      bands.find(({ isShare }) => isShare),
    ),
  ];
};
