import { describe, expect, it } from 'vitest';
import { withoutOrigins } from '../../../../../electron/app/window/pdf-origins.ts';

const info =
  '<</Creator (Mozilla/5.0 \\(X11; Linux x86_64\\) Chrome/156)\n/Producer (Skia/PDF m156)\n' +
  "/CreationDate (D:20261120134528+00'00')\n/ModDate (D:20261120134528+00'00')>>";
const body = 'stream (Creator) \u00e9\u00ff endstream';

const clean = (text: string): string => Buffer.from(withoutOrigins(Buffer.from(text, 'latin1'))).toString('latin1');

describe('a PDF that leaves', () => {
  it('says neither the system nor the minute it was made on', () => {
    const cleaned = clean(info + body);
    expect(cleaned).not.toMatch(/Mozilla|Linux|Chrome|20261120/);
    expect(cleaned).toContain('/Creator (Driftline');
  });
  it('keeps its length and every other byte, so that its table of places stays right', () => {
    const cleaned = clean(info + body);
    expect(cleaned).toHaveLength((info + body).length);
    expect(cleaned.endsWith(body)).toBe(true);
    expect(cleaned.indexOf('/Producer')).toBe(info.indexOf('/Producer'));
  });
  it('of a program that says nothing about itself stays as it is', () => {
    expect(clean(body)).toBe(body);
  });
});
