import { expect, it } from 'vitest';
import { momentAt } from '../../../../electron/platform/clock.ts';
import { createClockJump, createDayWatch } from '../../../../electron/platform/clock-jump.ts';

const clocks = () => {
  let wall = 1_800_000_000_000;
  let monotonic = 0;
  const hasJumped = createClockJump({ wallMs: () => wall, steadyMs: () => monotonic });
  return {
    hasJumped,
    pass: (wallMs: number, monotonicMs = wallMs) => {
      wall += wallMs;
      monotonic += monotonicMs;
    },
  };
};

it.each([
  ['an hour that went by unheard', 3_600_000, 0],
  ['a clock set back by ten years', -315_576_000_000, 5_000],
  ['two minutes and a second', 126_000, 5_000],
])('%s is a jump, once', (_name, wallMs, monotonicMs) => {
  const { hasJumped, pass } = clocks();
  pass(wallMs, monotonicMs);
  expect(hasJumped()).toBe(true);
  expect(hasJumped()).toBe(false);
});

it('time that both clocks saw, and a correction of two minutes, are none', () => {
  const { hasJumped, pass } = clocks();
  pass(86_400_000);
  expect(hasJumped()).toBe(false);
  pass(125_000, 5_000);
  expect(hasJumped()).toBe(false);
});

it.each([
  ['midnight', { passes: 10_000, offset: 60 }, true],
  ['a journey east', { passes: 5_000, offset: 540 }, true],
  ['five seconds in the evening', { passes: 5_000, offset: 60 }, false],
])('the day after %s', (_name, { passes, offset }, turned) => {
  // Five seconds before midnight in Berlin in winter, unless nothing is to turn.
  let now = turned ? Date.UTC(2026, 10, 20, 22, 59, 55) : Date.UTC(2026, 10, 20, 17);
  let utcOffsetMinutes = 60;
  const hasDayTurned = createDayWatch(() => momentAt(now, utcOffsetMinutes, 'Europe/Berlin'));
  expect(hasDayTurned()).toBe(false);
  now += passes;
  utcOffsetMinutes = offset;
  expect(hasDayTurned()).toBe(turned);
  expect(hasDayTurned()).toBe(false);
});
