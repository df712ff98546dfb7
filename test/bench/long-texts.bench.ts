import { expect, it } from 'vitest';
import { markdownLooks } from '../../renderer/screens/notes/text/markdown-looks.ts';
import { inlineLabels, renameInline } from '../../shared/labels/inline-labels.ts';
import { marksIn, termOf } from '../../shared/search/search-term.ts';

// What a text that nobody means well costs at one size and at four times that size: a scan that reads it once takes four
// times as long. Ratios are printed; a quadratic one would be sixteen.
const SIZES = [50_000, 200_000] as const;

const texts: Readonly<Record<string, (size: number) => string>> = {
  'code blocks': (size) => '```\ncode\n```\n\n'.repeat(size / 14),
  'links that are never closed': (size) => ']('.repeat(size / 2),
  'links that never lead anywhere': (size) => '[a]('.repeat(size / 4),
  'backticks in ever longer rows': (size) =>
    Array.from({ length: Math.sqrt(2 * size) }, (_, n) => '`'.repeat(n)).join(' '),
  'one line of backticks': (size) => '`'.repeat(size),
  'one word': (size) => 'a'.repeat(size),
  signs: (size) => '#@'.repeat(size / 2),
  'one tag without end': (size) => `#${'a'.repeat(size)}`,
  'writing without spaces': (size) => '今日は東京で会議'.repeat(size / 8),
  'marks of all kinds': (size) => 'a **b** *c* ~~d~~ `e` [f](g) #h\n'.repeat(size / 34),
  'blanks at the ends of lines': (size) => `\n${' '.repeat(size)}x`,
};

const term = termOf('incident', false);
const scans: Readonly<Record<string, (text: string) => unknown>> = {
  labels: (text) => inlineLabels(text),
  looks: (text) => markdownLooks(text),
  renaming: (text) => renameInline(text, { kind: 'tags', from: 'a', to: 'b' }),
  marks: (text) => (term === null ? [] : marksIn(text, [term], false)),
};

const timeOf = (scan: (text: string) => unknown, text: string): number => {
  const times = Array.from({ length: 5 }, () => {
    const before = performance.now();
    scan(text);
    return performance.now() - before;
  });
  return Math.min(...times);
};

it.each(Object.entries(texts))('%s', (name, build) => {
  const [short, long] = [build(SIZES[0]), build(SIZES[1])];
  for (const [what, scan] of Object.entries(scans)) {
    const [one, four] = [timeOf(scan, short), timeOf(scan, long)];
    const ratio = (four / one) * (short.length / long.length) * 4;
    process.stdout.write(
      `${name}, ${what}: ${one.toFixed(1)} ms, then ${four.toFixed(1)} ms; ${ratio.toFixed(1)} times\n`,
    );
    // Below a few milliseconds a clock says little.
    if (four > 8) expect(ratio).toBeLessThan(12);
  }
});
