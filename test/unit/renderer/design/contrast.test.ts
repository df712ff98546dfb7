import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tokens = readFileSync(new URL('../../../../renderer/design/tokens.css', import.meta.url), 'utf8');
const plain = tokens.slice(0, tokens.indexOf(':root[data-contrast'));
const highContrast = tokens.slice(tokens.indexOf(':root[data-contrast'), tokens.indexOf('prefers-reduced-motion'));

type Theme = 'light' | 'dark';
type Colour = readonly [lightness: number, chroma: number, hue: number];

const PAIR = /--([\w-]+): light-dark\(oklch\(([\d. ]+)\), oklch\(([\d. ]+)\)\)/g;

const colour = (text: string): Colour => {
  const [lightness = 0, chroma = 0, hue = 0] = text.split(' ').map(Number);
  return [lightness, chroma, hue];
};

const readTheme = (css: string, theme: Theme): Map<string, Colour> =>
  new Map(
    [...css.matchAll(PAIR)].map((match) => [match[1] ?? '', colour((theme === 'light' ? match[2] : match[3]) ?? '')]),
  );

/** Linear-light sRGB of an OKLCH colour, clipped to the gamut (B. Ottosson, 2020). */
const linearRgb = ([lightness, chroma, hue]: Colour): readonly number[] => {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((channel) => Math.min(1, Math.max(0, channel)));
};

const luminance = (value: Colour): number => {
  const [red = 0, green = 0, blue = 0] = linearRgb(value);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: Colour, other: Colour): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
};

const SURFACES = ['surface', 'surface-raised', 'surface-sunken', 'surface-chosen'];
const TEXTS = ['ink', 'ink-soft', 'side-tl', 'side-em', 'danger', 'warning'];

const measured = (theme: Theme, one: string, other: string, css = plain): number => {
  const colours = new Map([...readTheme(plain, theme), ...readTheme(css, theme)]);
  const [a, b] = [colours.get(one), colours.get(other)];
  if (!a || !b) throw new Error(`tokens.css has no pair for ${one} or ${other}`);
  return contrast(a, b);
};

describe('the measure itself', () => {
  it('gives 21 for black on white and 4.5 for the grey that is known to give it (#767676)', () => {
    expect(contrast([0, 0, 0], [1, 0, 0])).toBeCloseTo(21, 1);
    expect(contrast([0.5659, 0, 0], [1, 0, 0])).toBeCloseTo(4.54, 1);
  });
});

describe.each<Theme>(['light', 'dark'])('%s paper', (theme) => {
  it.each(SURFACES.flatMap((surface) => TEXTS.map((text) => [text, surface] as const)))(
    '%s on %s can be read (4.5 : 1)',
    (text, surface) => expect(measured(theme, text, surface)).toBeGreaterThanOrEqual(4.5),
  );

  it.each(SURFACES)('borders of controls and the focus ring stand out from %s (3 : 1)', (surface) => {
    expect(measured(theme, 'rule-strong', surface)).toBeGreaterThanOrEqual(3);
    expect(measured(theme, 'focus', surface)).toBeGreaterThanOrEqual(3);
  });

  it('words on a filled button can be read', () => {
    expect(measured(theme, 'ink-inverse', 'ink')).toBeGreaterThanOrEqual(7);
    expect(measured(theme, 'surface-raised', 'danger')).toBeGreaterThanOrEqual(4.5);
  });

  it('words that were searched for can be read where they are marked', () => {
    for (const text of ['ink', 'ink-soft']) {
      expect(measured(theme, text, 'surface-found')).toBeGreaterThanOrEqual(4.5);
      expect(measured(theme, text, 'surface-found', highContrast)).toBeGreaterThanOrEqual(7);
    }
  });

  it('side colours can be read on their own wash', () => {
    expect(measured(theme, 'side-tl', 'side-tl-wash')).toBeGreaterThanOrEqual(4.5);
    expect(measured(theme, 'side-em', 'side-em-wash')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SURFACES)('more contrast, when asked for, means 7 : 1 for all words on %s', (surface) => {
    for (const text of TEXTS) expect(measured(theme, text, surface, highContrast)).toBeGreaterThanOrEqual(7);
  });

  it('more contrast, when asked for, means 4.5 : 1 for rules and the focus ring', () => {
    for (const line of ['rule', 'rule-strong', 'focus']) {
      expect(measured(theme, line, 'surface', highContrast)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
