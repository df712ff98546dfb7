import { describe, expect, it } from 'vitest';
import { driftView } from '../../../../electron/journal/drift-view.ts';
import { addDays } from '../../../../shared/calendar/calendar-day.ts';
import type { Reflection } from '../../../../shared/domain/entry.ts';
import { sampleDiary } from '../../../../shared/domain/sample-diary.ts';
import { driftViewSchema } from '../../../../shared/ipc/drift-views.ts';
import { day } from '../../../support/builders.ts';
import { expectVector, vector } from '../../../support/vectors.ts';

type Numbers = Readonly<Record<string, unknown>>;

const { reflections, roles } = sampleDiary();
const viewOf = (kept: readonly Reflection[], asOf = day('2026-07-05')) =>
  driftView(
    { entries: () => kept, reflections: () => kept, roles: () => roles, of: () => [] },
    { asOf, dotsUpTo: asOf },
  );

describe('the figures behind the drift screen', () => {
  it('are those of vector GEN4 for both curves', () => {
    const { expected } = vector<object, Record<'energy' | 'time', Numbers>>('GEN4');
    const { measured } = viewOf(reflections);
    for (const curve of ['energy', 'time'] as const) {
      const named = Object.keys(measured[curve]).filter((name) => Object.hasOwn(expected[curve], name));
      expect(named.length).toBeGreaterThan(12);
      expectVector(measured[curve], Object.fromEntries(named.map((name) => [name, expected[curve][name]])));
    }
  });

  it('keep what a guard holds back apart from what was measured', () => {
    // Every answer in this period was written five days late: still there, and no longer trusted.
    const late = reflections.map((one) => ({ ...one, createdLocalDate: addDays(one.forDate, 5) }));
    const { measured, status } = viewOf(late);
    expect(measured.energy).toMatchObject({ status: 'moved', guards: ['late-share'], shownStatus: 'tilt' });
    expect(status).toBe('tilt');
  });

  it('are null, not zero, where there is too little', () => {
    const { measured } = viewOf(reflections.slice(0, 3), day('2026-01-11'));
    const nothing = { s2: null, level: null, levelSe: null, delta: null, q90: null, q99: null, mdc: null };
    expect(measured.energy).toMatchObject({ ...nothing, status: 'insufficient', reflections: 3, weeks: 1, guards: [] });
  });

  it('fit the contract between main and screen', () => {
    for (const kept of [[], reflections.slice(0, 3), reflections]) {
      expect(driftViewSchema.parse(viewOf(kept))).toEqual(viewOf(kept));
    }
  });
});
