/**
 * What a sentence may compare: how many, which day, and given answers against the bound of a question. Whatever else
 * stands beside `<` or `>` is an estimate, and which side of anything that lies on is decided in `clearSide` alone.
 */
const COUNTED: ReadonlySet<string> = new Set([
  ...['n', 'count', 'length', 'needed', 'weeks', 'reflections', 'checkIns', 'span', 'planned', 'weeksWithSplit'],
  ...['levelMinReflections', 'levelMinWeeks', 'minReflections', 'minWeeks', 'minSpanWeeks'],
  ...['date', 'day', 'sunday', 'newest', 'asOfWeek', 'mirrorDifference', 'trustLow', 'late'],
]);

/** Ways to a sign that do without `<` and `>`. */
const WAYS = [
  /Math\.sign\([^)]*\)/g,
  /\.startsWith\('-'\)/g,
  /Object\.is\([^)]*-0\)/g,
  /\bis(Over|Under|AtLeast|AtMost)\([^)]*\b0\)/g,
];

const COMPARISON = /(\S+\s+)?(\S+)\s+(?:<|>|<=|>=)\s+(\S+)/g;

const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');

/** The last name of an operand: "length" of "(missing.length", "n" of "...(n". */
const lastName = (operand: string): string => /([A-Za-z]\w*)\W*$/.exec(operand)?.[1] ?? '';
const firstChain = (operand: string): string => lastName(/^[^\s),;]*/.exec(operand)?.[0] ?? '');

const isOfCounts = (before: string, left: string, right: string): boolean => {
  const isPart = /^[-+*/]+\s*$/.test(before) && !left.startsWith('(');
  const ends = left.endsWith(')') ? '' : lastName(left);
  return (!isPart && COUNTED.has(ends)) || COUNTED.has(firstChain(right));
};

/** Every place of a source text that looks at the sign or the side of an estimate by itself. */
export const looksAtSigns = (source: string): readonly string[] => {
  const code = withoutComments(source);
  const compared = [...code.matchAll(COMPARISON)].flatMap(([whole, before = '', left = '', right = '']) =>
    isOfCounts(before, left, right) ? [] : [whole.trim()],
  );
  return [...compared, ...WAYS.flatMap((way) => code.match(way) ?? [])];
};
