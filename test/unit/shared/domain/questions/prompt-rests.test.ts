import { describe, expect, it } from 'vitest';
import {
  backAfterSkip,
  isOff,
  isResting,
  type PromptStates,
  restsUntil,
  stateOf,
} from '../../../../../shared/domain/questions/prompt-rests.ts';
import { aReflection, day } from '../../../../support/builders.ts';

const skip = aReflection({ forDate: day('2026-02-02'), createdAt: '2026-02-02T18:00:00Z', answers: { EF01: null } });
const word = (state: 'off' | 'resting' | 'back', since: string) => ({ promptId: 'EF01', state, since });
const resting = (on: string, states: PromptStates = []) => isResting('EF01', { past: [skip], states, on: day(on) });

describe('a question that was passed over', () => {
  it('rests that day and the 13 after it', () => {
    expect(resting('2026-02-01')).toBe(false);
    expect(resting('2026-02-02')).toBe(true);
    expect(resting('2026-02-15')).toBe(true);
    expect(resting('2026-02-16')).toBe(false);
    expect(restsUntil('EF01', { past: [skip], states: [], on: day('2026-02-03') })).toBe('2026-02-15');
    expect(restsUntil('EF02', { past: [skip], states: [], on: day('2026-02-03') })).toBeNull();
  });

  it('is awake once it was brought back, and rests again for a later skip', () => {
    expect(resting('2026-02-04', [word('back', '2026-02-03T08:00:00Z')])).toBe(false);
    expect(resting('2026-02-04', [word('back', '2026-02-01T08:00:00Z')])).toBe(true);
  });

  it('obeys the newest word about it', () => {
    const words = [word('back', '2026-02-05T08:00:00Z'), word('off', '2026-02-03T08:00:00Z')];
    expect(stateOf(words, 'EF01')?.state).toBe('back');
    expect(isOff(words, 'EF01')).toBe(false);
    expect(isOff([...words, word('off', '2026-02-06T08:00:00Z')], 'EF01')).toBe(true);
  });

  it('rests on the writer’s word alone as well', () => {
    const told = { past: [], states: [word('resting', '2026-02-03T08:00:00Z')], on: day('2026-02-10') };
    expect(isResting('EF01', told)).toBe(true);
  });
});

describe('the day from which a skipped question is asked again', () => {
  const back = (id: string, forDate: string, today: string) =>
    backAfterSkip({ id, group: 'EF' }, { forDate: day(forDate), today: day(today) });

  it('is 14 days after the day the check-in is about, and the first on which it rests no more', () => {
    expect(back('EF01', '2026-11-29', '2026-11-29')).toBe('2026-12-13');
    const past = [
      { forDate: '2026-11-29', createdAt: '2026-11-29T18:00:00Z', answers: { EF01: null }, deletedAt: null },
    ];
    const rests = (on: string) => isResting('EF01', { past: past as never, states: [], on: day(on) });
    expect([rests('2026-12-12'), rests('2026-12-13')]).toEqual([true, false]);
  });

  it('is none for a question that is asked every time, and for a day so long ago that the rest would be over', () => {
    expect(back('SA01', '2026-11-29', '2026-11-29')).toBe(null);
    expect(back('EF01', '2026-11-10', '2026-11-29')).toBe(null);
    expect(backAfterSkip({ id: 'mine', group: 'own' }, { forDate: day('2026-11-29'), today: day('2026-11-29') })).toBe(
      '2026-12-13',
    );
  });
});
