import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lastSaved, provedSteps, warmUp } from '../../../support/fault-child.ts';
import { amount, figure, patience, sampleOf } from '../../../support/fault-scale.ts';
import { lifeWithFault, type Point, pointsOf, whyNoStrace } from '../../../support/fault-strace.ts';
import { aFolder } from '../../../support/vault-fixture.ts';

const folder = aFolder();
afterAll(folder.remove);
/** Making, saving, changing keys (12), copying (15), locking and unlocking (9). */
const STEPS = 16;
const hindrance = whyNoStrace();
const where = hindrance === null ? '' : ` [not proved here: ${hindrance}]`;

let points: readonly Point[] = [];
beforeAll(async () => {
  if (hindrance !== null) return;
  await warmUp(folder.path);
  const run = await pointsOf(join(folder.path, 'whole.driftline'), STEPS, join(folder.path, 'calls'));
  expect(run.lines.at(-1)).toBe('end');
  points = run.points;
}, patience);

let lives = 0;
const aLife = async (point: Point, fault: string) => {
  lives += 1;
  const file = join(folder.path, `life-${lives}.driftline`);
  return { file, lines: await lifeWithFault(file, STEPS, point, fault) };
};

const wasMade = (lines: readonly string[]): boolean => lines.includes('opened 0');

describe('every call by which a vault reaches the disk', () => {
  it.skipIf(hindrance !== null)(
    `is a moment at which the process may be killed, with nothing lost${where}`,
    async () => {
      const tried = sampleOf(points, amount({ short: 18, long: Number.POSITIVE_INFINITY }));
      expect(new Set(tried.map(({ call }) => call))).toContain('pwrite64');
      let cut = 0;
      for (const point of tried) {
        const { file, lines } = await aLife(point, 'signal=SIGKILL');
        if (!lines.includes('end')) cut += 1;
        // Before its first commit a vault is whole or not there.
        if (wasMade(lines) || existsSync(file)) await provedSteps(file, lastSaved(lines, 0));
      }
      // The lives are not alike to the last call: a few may end before theirs.
      expect(cut).toBeGreaterThan(tried.length * 0.9);
      figure('F2', `${tried.length} of ${points.length} calls, SIGKILL at each: 0 lost, 0 unusable`);
    },
    patience,
  );

  it.skipIf(hindrance !== null).each(['ENOSPC', 'EIO'])(
    `may fail with %s: what was not stored is never called saved${where}`,
    async (errno) => {
      // What gives a new vault and a copy their name is few and always tried; of the others a sample in the short form.
      const naming = points.filter(({ call }) => call === 'link' || call === 'rename');
      const ofDisk = points.filter(({ call }) => !['write', 'link', 'rename'].includes(call));
      const tried = [...naming, ...sampleOf(ofDisk, amount({ short: 18, long: Number.POSITIVE_INFINITY }))];
      expect(naming.length).toBeGreaterThan(1);
      const said = new Map<string, number>();
      for (const point of tried) {
        const { file, lines } = await aLife(point, `error=${errno}`);
        const refused = lines.filter((line) => line.startsWith('refused')).map((line) => line.replace(/ \d+/, ''));
        for (const line of new Set(refused)) said.set(line, (said.get(line) ?? 0) + 1);
        const named = `${point.call} ${point.nth} ${errno}: ${lines.filter((line) => !/^saved/.test(line)).join(' | ')}`;
        expect(named).not.toContain('threw');
        if (!wasMade(lines) && !existsSync(file)) continue;
        const acknowledged = lastSaved(lines, 0);
        expect(`${named} ${await provedSteps(file, acknowledged)}`).toBe(`${named} ${acknowledged}`);
      }
      for (const line of said.keys()) expect(line).toMatch(/^refused storage-failed (full|io|denied|read-only)$/);
      expect(said.size).toBeGreaterThan(0);
      const counts = [...said].map(([line, count]) => `${count} ${line.slice(8)}`).join(', ');
      figure('F3', `${tried.length} calls failed with ${errno}: 0 untruly saved, 0 lost, 0 crashes; ${counts}`);
    },
    patience,
  );
});
