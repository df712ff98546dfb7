import { describe, expect, it } from 'vitest';
import type { Reliability } from '../../../../../shared/domain/drift/reliability.ts';
import { reliabilitySentence } from '../../../../../shared/domain/drift/reliability-sentences.ts';

const halves = { agrees: true, r: 0.6, sb: 0.75, lo: 0.52, hi: 0.88 } as const;
const textOf = (given: Partial<Extract<Reliability, { status: 'shown' }>>) =>
  reliabilitySentence({ status: 'shown', n: 32, alpha: 0.8, halves, ...given }).text;

describe('whether the weekly answers go together', () => {
  it('is not said before 30 check-ins', () => {
    expect(reliabilitySentence({ status: 'insufficient', n: 1 }).text).toBe(
      '1 of 30 complete weekly check-ins to say how answers go together.',
    );
  });

  it('carries the interval, or why there is none', () => {
    expect(textOf({})).toBe(
      '0.8: your four weekly answers move together (halves 0.8, 95 % interval 0.5 to 0.9; n = 32).',
    );
    expect(textOf({ halves: { agrees: false, r: -0.2 } })).toContain('(the halves disagree; n = 32)');
    expect(textOf({ halves: null })).toContain('(the halves cannot be compared; n = 32)');
  });

  it('tells three bands of agreement, each bound in the upper one', () => {
    const said = [-0.04, 0.39, 0.4, 0.69, 0.7].map((alpha) => textOf({ alpha }));
    expect(said.map((text) => text.replace(/^.*answers | \(.*$/g, ''))).toEqual([
      ...['often pull apart', 'often pull apart', 'move together in part', 'move together in part', 'move together'],
    ]);
    expect(said[0]).toMatch(/^0\.0:/);
  });

  it('says so where the answers never varied', () => {
    expect(textOf({ alpha: null })).toBe('Your four weekly answers did not vary together or apart (n = 32).');
  });
});
