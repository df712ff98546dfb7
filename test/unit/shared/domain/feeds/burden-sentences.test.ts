import { describe, expect, it } from 'vitest';
import { burdenSentence, HEAVY_STRETCH } from '../../../../../shared/domain/feeds/burden-sentences.ts';

type Week = Parameters<typeof burdenSentence>[0][number];
const week = (monday: string, emotional: number | null, intellectual: number | null) =>
  ({ monday, emotional, intellectual, n: 3 }) as Week;

describe('the burden in words', () => {
  it('is the newest week, with n, and a skipped answer is no zero', () => {
    const weeks = [week('2026-06-29', 1, 1), week('2026-07-06', 2.5, null)];
    expect(burdenSentence(weeks)?.text).toBe(
      "In the week of 6 July 2026 other people's problems were rated 2.5 of 4 (n = 3).",
    );
  });

  it('is nothing before the first week', () => expect(burdenSentence([])).toBeNull());

  it('of a heavy stretch holds no number', () => expect(HEAVY_STRETCH).not.toMatch(/\d/));
});
