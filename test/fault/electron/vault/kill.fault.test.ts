import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lastSaved, linesOf, provedSteps, warmUp, writerCommand } from '../../../support/fault-child.ts';
import { amount, figure, patience } from '../../../support/fault-scale.ts';
import { aFolder } from '../../../support/vault-fixture.ts';

const folder = aFolder();
beforeAll(() => warmUp(folder.path));
afterAll(folder.remove);
const rounds = amount({ short: 80, long: 5_000 });

/** Numbers from 0 to below 1, the same in every run (mulberry32). */
const randomFrom = (seed: number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** Lets a vault live and kills its process again and again; what was acknowledged in all, and what was found. */
const liveAndDie = async (file: string, seed: number, times: number) => {
  const random = randomFrom(seed);
  let steps = 0;
  let unacknowledged = 0;
  for (let round = 0; round < times; round += 1) {
    const delay = random() * 80;
    const lines = await linesOf(writerCommand(file, steps + 1, Number.POSITIVE_INFINITY), (line, child) => {
      if (line === `opened ${steps}`) setTimeout(() => child.kill('SIGKILL'), delay);
    });
    expect(lines.filter((line) => /^(refused|threw|end)/.test(line))).toEqual([]);
    const acknowledged = lastSaved(lines, steps);
    steps = await provedSteps(file, acknowledged);
    unacknowledged += steps - acknowledged;
    // A long run that is cut short has proved so much.
    if ((round + 1) % 250 === 0) figure('F1', `life ${seed}: ${round + 1} kills so far, ${steps} saves, 0 lost`);
  }
  return { steps, unacknowledged };
};

describe('a process killed at random moments, while it saves, changes keys, copies, locks and unlocks', () => {
  it(
    `loses nothing that was acknowledged, in ${rounds} rounds, and every vault opens whole and writes on`,
    async () => {
      const start = performance.now();
      const lives = await Promise.all(
        [1, 2].map((seed) => liveAndDie(join(folder.path, `life-${seed}.driftline`), seed, rounds / 2)),
      );
      const steps = lives.reduce((sum, life) => sum + life.steps, 0);
      const unacknowledged = lives.reduce((sum, life) => sum + life.unacknowledged, 0);
      // Rounds that never got to save would prove nothing; on a busy machine few saves fit into one.
      expect(steps).toBeGreaterThan(rounds / 4);
      const seconds = ((performance.now() - start) / 1_000).toFixed(0);
      figure('F1', `${rounds} kills, ${steps} saves, 0 lost, ${unacknowledged} stored unacknowledged, ${seconds} s`);
    },
    patience,
  );
});
