import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../support/run-tool.ts';
import { looksAtSigns } from './signs.ts';

/** A figure or a side in words comes from one of these. */
const SAID =
  /import \{[^}]*\b(toOneDecimal|toPercent|likely|likelyPercent|boundInWords|sideName|sidePhrase)\b[^}]*\} from '[^']*wording\/wording\.ts'/;
/** An answer as it was given has the side it has: that is no estimate. */
const AS_GIVEN = ['shared/domain/questions/answer-words.ts'];
const read = (path: string): string => readFileSync(join(projectFolder, path), 'utf8');

const builders = globSync('{shared,electron,renderer}/**/*.{ts,tsx}', { cwd: projectFolder }).filter(
  (path) => !AS_GIVEN.includes(path) && (path.endsWith('-sentences.ts') || SAID.test(read(path))),
);

describe('what puts figures into words', () => {
  it('is found, in every layer', () => {
    expect(builders.length).toBeGreaterThan(15);
    for (const file of ['drift/gap-sentences.ts', 'summary/summary-sentences.ts', 'duo/duo-sentences.ts']) {
      expect(builders).toContain(`shared/domain/${file}`);
    }
    for (const path of AS_GIVEN) expect(looksAtSigns(read(path))).not.toEqual([]);
    expect(builders.some((path) => path.startsWith('renderer/'))).toBe(true);
  });

  it.each(builders)('looks at no sign itself: %s', (path) => {
    expect(looksAtSigns(read(path))).toEqual([]);
  });
});

describe('a sentence that looks at a sign itself', () => {
  const breaches = [
    "const way = diff > 0 ? 'more' : 'less';",
    "const way = 0 < comparison.diff ? 'more' : 'less';",
    "const side = drift.level <= -0.15 ? 'TL' : 'EM';",
    "if (Math.abs(size) >= 0.3) return 'much further';",
    "return levelLo >= 0 || levelHi <= 0 ? sided : 'no clear side';",
    "const way = to > from ? 'higher' : 'lower';",
    "const way = diff * n > 0 ? 'more' : 'less';",
    "return share >\n    range[1] ? 'above' : 'below';",
    'const named = activities.filter(({ mean }) => mean > 0);',
    'const sign = Math.sign(delta);',
    "const way = toOneDecimal(diff).startsWith('-') ? 'lower' : 'higher';",
    "const way = isOver(diff, 0) ? 'more' : 'less';",
    "const way = isUnder(band.hi, -0) ? 'less' : 'more';",
  ];

  it.each(breaches)('is seen: %s', (breach) => {
    expect(looksAtSigns(breach)).toHaveLength(breach.includes('||') ? 2 : 1);
  });

  it('is not seen where counts and days are compared, or where a side is asked for', () => {
    const honest = [
      "const needs = missing.length > 0 ? 'needs' : 'starts';",
      "...(reflections < minReflections ? ['too few'] : []),",
      'const side = clearSide(comparison); // diff > 0 would be a sign',
      'const inside = days.filter((day) => day >= from);',
      'export const said = <One>(all: ReadonlyMap<string, One>): readonly One[] => [...all.values()];',
    ];
    expect(honest.flatMap(looksAtSigns)).toEqual([]);
  });
});
