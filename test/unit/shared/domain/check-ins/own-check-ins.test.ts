import { describe, expect, it } from 'vitest';
import { CAME_IN, cameIn, duoBegins, firstOwnDay } from '../../../../../shared/domain/check-ins/own-check-ins.ts';
import { aReflection, day } from '../../../../support/builders.ts';

describe('the first own check-in', () => {
  it('is the one made first, whatever day it is about', () => {
    const about = aReflection({ forDate: day('2026-02-01'), createdLocalDate: day('2026-02-09') });
    const made = aReflection({ forDate: day('2026-02-08') });
    expect(firstOwnDay([about, made])).toBe('2026-02-08');
    expect(firstOwnDay([])).toBeNull();
  });

  it('is none that came in, not even once it was changed here', () => {
    const came = aReflection({ forDate: day('2025-02-01'), revision: `${CAME_IN}1` });
    const changed = aReflection({ forDate: day('2025-02-02'), revision: 'r9', parents: [`${CAME_IN}2`] });
    expect([came, changed].map(cameIn)).toEqual([true, true]);
    expect(firstOwnDay([came, changed])).toBeNull();
    expect(firstOwnDay([came, aReflection({ forDate: day('2026-02-08') })])).toBe('2026-02-08');
  });
});

describe('the duo form', () => {
  it('may be due 28 days after the partner was entered, however long they have been one', () => {
    const entered = { since: day('2025-01-06'), updatedAt: '2026-02-01T23:30:00.000Z' };
    expect(duoBegins(entered, 60)).toBe('2026-03-02');
    expect(duoBegins({ since: day('2026-05-01'), updatedAt: null }, 60)).toBe('2026-05-29');
  });
});
