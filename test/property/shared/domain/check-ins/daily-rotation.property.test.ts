import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/calendar/calendar-day.ts';
import { composeForm } from '../../../../../shared/domain/check-ins/compose-form.ts';
import { promptById } from '../../../../../shared/domain/questions/prompt-catalogue.ts';
import { aReflection, day as dayOf } from '../../../../support/builders.ts';
import { byId, present } from '../../../../support/catalogue/catalogue.ts';
import {
  type Chooser,
  type Habit,
  measureRotation,
  plainChooser,
  playRotation,
} from '../../../../support/catalogue/daily-rotation.ts';

const START = dayOf('2026-01-05');
const REST_DAYS = 14;
const conditions = { partner: false, combined: false, ic: false, commitment: false, line: false };
const known = byId(present());
const pool = (present().forms.daily.slots[0]?.from ?? []).flatMap((id) => known.get(id) ?? []);

/** The choices as the daily form asks them: the first, or the one that is asked when a side had nothing. */
const formChooser: Chooser = ({ past, shown, restsUntil, day }) => {
  const reflections = past.map((ids, index) =>
    aReflection({
      id: `e${String(index).padStart(3, '0')}`,
      forDate: addDays(START, index),
      answers: Object.fromEntries([...ids.toReversed()].map((id) => [id, 'left'])),
    }),
  );
  const states = [...restsUntil].map(([promptId, last]) => ({
    ...{ promptId, state: 'resting' as const },
    since: `${addDays(START, last - REST_DAYS + 1)}T12:00:00Z`,
  }));
  const composed = composeForm({ form: 'daily', past: reflections, forDate: addDays(START, day), conditions, states });
  const choices = composed.filter(({ id }) => promptById(id)?.kind === 'forced-choice');
  const wanted = shown.length === 0 ? choices.find(({ after }) => !after) : choices.find(({ after }) => after);
  return wanted?.id ?? null;
};

const habit = (given: Partial<Habit>): Habit => ({ seed: 0, days: 200, absent: 0.35, skips: 0.1, second: 0, ...given });

describe('the choices of the daily form', () => {
  it('are those of the rule in short, day by day, for writers who skip and stay away', () => {
    for (let seed = 0; seed < 6; seed += 1) {
      const lived = habit({ seed });
      expect(playRotation(pool, formChooser, lived)).toEqual(playRotation(pool, plainChooser, lived));
    }
  });

  it.each([0.3, 1])('never repeat within five check-ins where a part of %d has a second one', (second) => {
    for (let seed = 0; seed < 4; seed += 1) {
      const shown = playRotation(pool, formChooser, habit({ seed, second, skips: 0.06 }));
      const { repeats, empty, uses, sameKey } = measureRotation(pool, shown);
      expect([repeats, empty <= 1, uses[0] <= 2 * uses[1], sameKey <= 0.06]).toEqual([0, true, true, true]);
      for (const [first = '', other] of shown.filter((ids) => ids.length === 2)) {
        expect(promptById(other ?? '')?.key).toBe(-(promptById(first)?.key ?? 0));
      }
    }
  });
});
