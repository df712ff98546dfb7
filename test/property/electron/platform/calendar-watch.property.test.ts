import fc from 'fast-check';
import { expect, it } from 'vitest';
import { elapsedMs } from '../../../../electron/platform/clock.ts';
import { createCalendarWatch, createClockJump } from '../../../../electron/platform/clock-jump.ts';
import { KEPT_DAYS, retentionOver } from '../../../../shared/records/keeping-time.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 10, 20, 12);
const LEAST_SET = 121_000;

type Happening = { readonly kind: 'awake' | 'asleep' | 'set'; readonly ms: number };

const awake = fc.integer({ min: 1, max: 18 * HOUR }).map((ms): Happening => ({ kind: 'awake', ms }));
const asleep = fc.integer({ min: 1, max: 40 * DAY }).map((ms): Happening => ({ kind: 'asleep', ms }));
const set = fc
  .tuple(fc.integer({ min: LEAST_SET, max: 400 * DAY }), fc.boolean())
  .map(([ms, isAhead]): Happening => ({ kind: 'set', ms: isAhead ? ms : -ms }));

/** A machine: what is really so late, what its calendar says, and what it counted of it, asleep included or not. */
const aMachine = () => {
  const now = { true: START, wall: START, elapsed: 0, awake: 0 };
  const wasSet = createCalendarWatch({ wallMs: () => now.wall, steadyMs: () => now.elapsed });
  const hasJumped = createClockJump({ wallMs: () => now.wall, steadyMs: () => now.awake });
  const live = ({ kind, ms }: Happening) => {
    now.wall += ms;
    if (kind === 'set') return;
    now.true += ms;
    now.elapsed += ms;
    if (kind === 'awake') now.awake += ms;
  };
  return { now, wasSet, hasJumped, live };
};

it('no sleep, however long and often, is taken for a calendar that was set; the lock still hears of it', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(awake, asleep), { maxLength: 30 }), fc.integer({ min: LEAST_SET }), (life, ms) => {
      const { wasSet, hasJumped, live } = aMachine();
      for (const happening of life) {
        live(happening);
        expect(wasSet()).toBe(false);
      }
      hasJumped();
      live({ kind: 'asleep', ms });
      expect(hasJumped()).toBe(true);
      expect(wasSet()).toBe(false);
    }),
  );
});

it('a calendar that was set is known from then on, whatever is slept before and after', () => {
  const calm = fc.array(fc.oneof(awake, asleep), { maxLength: 10 });
  fc.assert(
    fc.property(calm, set, calm, (before, change, after) => {
      const { wasSet, live } = aMachine();
      for (const happening of before) {
        live(happening);
        wasSet();
      }
      live(change);
      expect(wasSet()).toBe(true);
      for (const happening of after) live(happening);
      expect(wasSet()).toBe(true);
    }),
  );
});

/** Lives through it with a backup at the start of each day that is awake, and says what may go and whether rightly. */
const keepsItsWord = (
  life: readonly Happening[],
  agoMs: number,
): { readonly gone: boolean; readonly early: boolean } => {
  const { now, wasSet, live } = aMachine();
  const putAwayAt = START - agoMs;
  const backupsTakenAt: string[] = [];
  let [gone, early] = [false, false];
  for (const happening of life) {
    live(happening);
    const hasJumped = wasSet();
    const instant = new Date(now.wall).toISOString();
    if (!backupsTakenAt.some((taken) => taken.slice(0, 10) === instant.slice(0, 10))) backupsTakenAt.push(instant);
    const may = retentionOver({ now: instant, utcOffsetMinutes: 0, backupsTakenAt, newestWriting: instant, hasJumped });
    if (!may(new Date(putAwayAt).toISOString())) continue;
    gone = true;
    early ||= now.true - putAwayAt < KEPT_DAYS * DAY;
  }
  return { gone, early };
};

it('nothing goes before its 30 days have truly passed, however the clock is set in between', () => {
  const life = fc.array(fc.oneof(awake, asleep, set), { maxLength: 40 });
  fc.assert(
    fc.property(life, fc.integer({ min: 0, max: 60 * DAY }), (happenings, agoMs) => {
      expect(keepsItsWord(happenings, agoMs).early).toBe(false);
    }),
  );
});

it('a laptop that sleeps every night and is never started anew lets go what is due', () => {
  const night = fc.integer({ min: 6 * HOUR, max: 16 * HOUR });
  fc.assert(
    fc.property(fc.array(night, { minLength: 34, maxLength: 34 }), (nights) => {
      const life = nights.flatMap((ms): readonly Happening[] => [
        { kind: 'asleep', ms },
        { kind: 'awake', ms: DAY - ms },
      ]);
      expect(keepsItsWord(life, 0)).toEqual({ gone: true, early: false });
    }),
  );
});

it('the machine’s own count goes on', () => {
  const before = elapsedMs();
  expect(before).toBeGreaterThan(0);
  expect(elapsedMs()).toBeGreaterThanOrEqual(before);
});
