import { describe, expect, it, vi } from 'vitest';
import { createJournalLink, type LinkDeps } from '../../../../../electron/app/journal/journal-link.ts';
import type { FromJournal, ToJournal } from '../../../../../electron/border/messages.ts';
import type { JournalProcess } from '../../../../../electron/surface/electron-surface.ts';
import { defaultSettings, type Settings } from '../../../../../shared/settings.ts';

/** A process as main sees it: what it was told, and what it says. */
const aProcess = () => {
  const told: ToJournal[] = [];
  const listeners = { message: (_: unknown) => {}, exit: (_: number) => {} };
  let kills = 0;
  let isStubborn = false;
  const process = {
    postMessage: (message: ToJournal) => told.push(message),
    kill: () => {
      kills += 1;
      if (!isStubborn) listeners.exit(0);
      return true;
    },
    on: (event: 'message' | 'exit', listener: never) => {
      listeners[event] = listener;
    },
  } as unknown as JournalProcess;
  return {
    process,
    told,
    kills: () => kills,
    beStubborn: () => {
      isStubborn = true;
    },
    say: (message: FromJournal) => listeners.message(message),
    end: (code = 1) => listeners.exit(code),
  };
};

const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

const aLine = (deps: Partial<LinkDeps> = {}) => {
  const processes: ReturnType<typeof aProcess>[] = [];
  const seen: string[] = [];
  const kept: Partial<Settings>[] = [];
  let now = 0;
  const line = createJournalLink({
    fork: () => {
      const made = aProcess();
      processes.push(made);
      return made.process;
    },
    beginning: (broke) => ({
      settings: { ...defaultSettings, pins: Object.assign({}, ...kept.map(({ pins }) => pins)) },
      aheadMs: 0,
      places: { defaultVaultFile: 'v', defaultBackupFolder: 'b', sampleFolder: 's', scratchFolder: 't' },
      checkReplies: true,
      broke,
    }),
    settings: () => defaultSettings,
    told: {
      ask: async ({ name }) => `answer to ${name}`,
      push: ({ event }) => seen.push(event),
      changeSettings: (change) => {
        kept.push(change);
        return true;
      },
      touch: () => seen.push('touch'),
    },
    onBroken: () => seen.push('broken'),
    monotonicMs: () => now,
    log: (event) => seen.push(event),
    ...deps,
  });
  return {
    line,
    processes,
    seen,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
    at: (index: number) => {
      const found = processes[index];
      if (!found) throw new Error(`There is no process ${index}.`);
      return found;
    },
  };
};

const bytes = Uint8Array.from([1, 2, 3]);

describe('the line to the process of the journal', () => {
  it('tells it how to begin before anything else, and brings each answer to its letter', async () => {
    const { line, at } = aLine();
    const [first, second] = [line.send(bytes), line.send(bytes)];
    await settle();
    const [begin, one, two] = at(0).told;
    expect(begin).toMatchObject({ kind: 'begin', beginning: { broke: false } });
    if (one?.kind !== 'letter' || two?.kind !== 'letter') throw new Error('No letters.');
    at(0).say({ kind: 'reply', id: two.id, bytes: Uint8Array.from([9]) });
    at(0).say({ kind: 'reply', id: one.id, bytes: null });
    expect(await first).toBeNull();
    expect(await second).toEqual(Uint8Array.from([9]));
  });

  it('asks the window for it, and keeps its settings', async () => {
    const { at } = aLine();
    at(0).say({ kind: 'ask', id: 4, name: 'pickVaultFile', input: [] });
    at(0).say({ kind: 'change-settings', id: 5, change: { vaultFile: 'x' } });
    await settle();
    expect(at(0).told).toContainEqual({ kind: 'answer', id: 4, answer: 'answer to pickVaultFile' });
    expect(at(0).told).toContainEqual({ kind: 'settings', settings: defaultSettings, to: { id: 5, kept: true } });
  });

  it('takes an unlocking for a sign that somebody is there: the time before it is none of idleness', async () => {
    const { processes, seen } = aLine();
    processes[0]?.say({ kind: 'use', use: 'opening' });
    expect(seen).toEqual([]);
    processes[0]?.say({ kind: 'use', use: 'open' });
    processes[0]?.say({ kind: 'use', use: 'open' });
    expect(seen).toEqual(['touch']);
  });

  it('locks: kills it when it says that the vault is closed, not before', async () => {
    const { line, at } = aLine();
    at(0).say({ kind: 'use', use: 'open' });
    expect(line.use()).toBe('open');
    const locked = line.lock();
    expect(line.use()).toBe('closed');
    await settle();
    expect(at(0).told.at(-1)).toEqual({ kind: 'lock' });
    expect(at(0).kills()).toBe(0);
    at(0).say({ kind: 'locked' });
    await locked;
    expect(at(0).kills()).toBe(1);
  });

  it('starts another at a lock, which begins once the old one has gone and has handed its marker over', async () => {
    const { line, at, processes } = aLine();
    at(0).say({ kind: 'use', use: 'open' });
    const locked = line.lock();
    const letter = line.send(bytes);
    await settle();
    expect(processes).toHaveLength(2);
    expect(at(1).told).toEqual([]);
    at(0).say({ kind: 'change-settings', id: 1, change: { pins: { a: 'marker' } } });
    at(0).say({ kind: 'locked' });
    await locked;
    await settle();
    expect(at(1).told.map(({ kind }) => kind)).toEqual(['begin', 'letter']);
    expect(at(1).told[0]).toMatchObject({ beginning: { broke: false, settings: { pins: { a: 'marker' } } } });
    const [, sent] = at(1).told;
    if (sent?.kind !== 'letter') throw new Error('No letter.');
    at(1).say({ kind: 'reply', id: sent.id, bytes });
    expect(await letter).toEqual(bytes);
  });

  it('kills one that does not close its vault within a second', async () => {
    vi.useFakeTimers();
    try {
      const { line, at } = aLine();
      at(0).say({ kind: 'use', use: 'open' });
      const locked = line.lock();
      await vi.advanceTimersByTimeAsync(999);
      expect(at(0).kills()).toBe(0);
      await vi.advanceTimersByTimeAsync(1);
      expect(at(0).kills()).toBe(1);
      await locked;
    } finally {
      vi.useRealTimers();
    }
  });

  it('hears nothing more of one that is being ended', async () => {
    const { line, at, seen } = aLine();
    at(0).say({ kind: 'use', use: 'open' });
    void line.lock();
    at(0).say({ kind: 'push', event: 'vault:lock-asked', payload: null });
    at(0).say({ kind: 'touch' });
    at(0).say({ kind: 'use', use: 'open' });
    // Of the unlocking alone.
    expect(seen).toEqual(['touch']);
    expect(line.use()).toBe('closed');
  });

  it('leaves alone one that has nothing in use, but not one that is just being asked', async () => {
    const { line, at, processes } = aLine();
    await line.lock();
    expect([processes.length, at(0).kills()]).toEqual([1, 0]);
    void line.send(bytes);
    expect(line.use()).toBe('opening');
    const locked = line.lock();
    at(0).say({ kind: 'locked' });
    await locked;
    expect([processes.length, at(0).kills()]).toEqual([2, 1]);
  });

  it('ends with its window: nothing is started after it, and nothing answered', async () => {
    const { line, at, processes, seen } = aLine();
    line.end();
    expect([processes.length, at(0).kills()]).toEqual([1, 1]);
    expect(await line.send(bytes)).toBeNull();
    expect([processes.length, seen]).toEqual([1, []]);
  });

  it('answers what waits with nothing when it ends by itself, says so, and starts another that knows', async () => {
    const { line, at, seen } = aLine();
    at(0).say({ kind: 'use', use: 'open' });
    const letter = line.send(bytes);
    at(0).end();
    expect(await letter).toBeNull();
    expect(line.use()).toBe('closed');
    expect(seen).toEqual(['touch', 'the process of the journal ended by itself', 'broken']);
    await settle();
    expect(at(1).told[0]).toMatchObject({ kind: 'begin', beginning: { broke: true } });
  });

  it('does not start one again and again that cannot live; the next letter tries it once more', async () => {
    const { line, at, processes } = aLine();
    for (let index = 0; index < 4; index += 1) at(index).end();
    expect(processes).toHaveLength(4);
    void line.send(bytes);
    expect(processes).toHaveLength(5);
    await line.lock();
  });

  it('four ends in an afternoon are no such thing', () => {
    const { at, pass, processes } = aLine();
    for (let index = 0; index < 4; index += 1) {
      at(index).end();
      pass(60_000);
    }
    expect(processes).toHaveLength(5);
  });
});
