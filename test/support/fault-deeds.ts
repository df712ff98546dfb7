import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { deedWithFault, type Strike, strikesOf } from './fault-attach.ts';
import { amount, figure, sampleOf } from './fault-scale.ts';

/** Whether a deed was done, whole, or not done at all: anything else fails the test that asks. */
export type Standing = 'before' | 'after';

/** A deed, what lies in its folder beforehand, and how to tell what became of it; `template` is that folder untouched. */
export type Scene = {
  readonly name: string;
  readonly deed: string;
  readonly prepare: (folder: string) => Promise<void>;
  readonly standing: (folder: string, template: string) => Promise<Standing>;
  /** Reads back what it wrote, and refuses what it cannot read: then it may stand all the same. */
  readonly readsBack?: true;
};

/** A scene laid out, with the calls that its deed makes. */
export type Staged = { readonly scene: Scene; readonly template: string; readonly strikes: readonly Strike[] };

/** Lays out the scene, does the deed once to compile its sources and once more to list its calls. */
export const stage = async (scene: Scene, folder: string): Promise<Staged> => {
  const template = join(folder, 'template');
  mkdirSync(template, { recursive: true });
  await scene.prepare(template);
  const run = async (name: string) => {
    const place = aCopy(template, join(folder, name));
    const listed = await strikesOf(scene.deed, place, join(folder, `${name}.calls`));
    expect(listed.lines.at(-1)).toBe('done');
    expect(await scene.standing(place, template)).toBe('after');
    return listed.strikes;
  };
  await run('compiling');
  return { scene, template, strikes: await run('listing') };
};

const aCopy = (from: string, to: string): string => {
  cpSync(from, to, { recursive: true, preserveTimestamps: true });
  return to;
};

/** SIGKILL strikes before each call that writes, errors in the place of each; reading may fail too, but not for room. */
const faults = {
  killed: { words: 'signal=SIGKILL', strikes: ({ writes }: Strike) => writes },
  ENOSPC: { words: 'error=ENOSPC', strikes: ({ writes }: Strike) => writes },
  EIO: { words: 'error=EIO', strikes: () => true },
} as const;
export type Fault = keyof typeof faults;

/** A folder that could not be made is looked for by Node, and what it tells of is that it is not there. */
const besides = ({ call, writes }: Strike): string => {
  if (call === 'mkdir') return '^refused storage-failed gone$';
  return writes ? '^$' : '^refused vault-damaged$';
};

const WRITING_FAILED = /^refused storage-failed (full|io|denied|read-only)$/;

/** What gives a file its name, and the flush that makes the name last: few, and struck in the short form too. */
const isNaming = ({ call }: Strike): boolean => call === 'link' || call === 'rename';
const isOfNames = (strike: Strike, at: number, all: readonly Strike[]): boolean =>
  isNaming(strike) || (strike.call === 'fsync' && all.slice(Math.max(0, at - 2), at).some(isNaming));

const chosen = (strikes: readonly Strike[], fault: Fault, perFault: number): readonly Strike[] => {
  const ofNames = strikes.filter(isOfNames);
  const others = strikes.filter((strike) => !ofNames.includes(strike));
  const sample = sampleOf(
    others.filter(faults[fault].strikes),
    amount({ short: perFault, long: Number.POSITIVE_INFINITY }),
  );
  return [...ofNames, ...sample];
};

/**
 * Does the deed again and again in fresh copies of its folder, one call struck each time, and proves after each that it
 * was done or not done: done where it said so, not done where it was refused, and a refusal is of those it `failed` by.
 * A page that cannot be read may be called damage as well: to SQLite's test of a file's pages it is.
 */
export const strikeEach = async (
  { scene, template, strikes }: Staged,
  fault: Fault,
  { perFault, failed = WRITING_FAILED }: { readonly perFault: number; readonly failed?: RegExp },
): Promise<void> => {
  const tried = chosen(strikes, fault, perFault);
  const came = new Map<string, number>();
  let next = 0;
  const workUp = async (): Promise<void> => {
    for (let strike = tried[next++]; strike !== undefined; strike = tried[next++]) {
      const place = aCopy(template, join(template, '..', `life-${fault}-${next}`));
      const lines = await deedWithFault(scene.deed, place, strike, faults[fault].words);
      const end = lines.slice(1).join(' | ') || 'killed';
      const named = `${scene.name}, ${fault} at ${strike.thread} ${strike.call} ${strike.nth}: ${end}`;
      expect(named).not.toContain('threw');
      const standing = await scene.standing(place, template).catch((cause: unknown) => {
        throw new Error(named, { cause });
      });
      if (end === 'done') expect(`${named} ${standing}`).toBe(`${named} after`);
      if (end.startsWith('refused')) {
        expect(end, named).toMatch(new RegExp(`${failed.source}|${besides(strike)}`));
        if (strike.writes || scene.readsBack !== true) expect(`${named} ${standing}`).toBe(`${named} before`);
      }
      const kind = end === 'killed' ? `killed ${standing}` : end;
      came.set(kind, (came.get(kind) ?? 0) + 1);
      rmSync(place, { recursive: true, force: true });
    }
  };
  // Two at a time: a life is mostly the start of its process.
  const stop = (cause: unknown): never => {
    next = tried.length;
    throw cause;
  };
  const ends = await Promise.allSettled([workUp().catch(stop), workUp().catch(stop)]);
  for (const each of ends) if (each.status === 'rejected') throw each.reason;
  if (fault === 'killed') expect([...came.keys()].some((kind) => kind.startsWith('killed'))).toBe(true);
  const counts = [...came].map(([kind, count]) => `${count} ${kind}`).join(', ');
  figure('F2/F3', `${scene.name}, ${fault} at ${tried.length} of ${strikes.length} calls: ${counts}`);
};
