import type { Settings } from '../../../shared/settings.ts';
import type { Beginning, FromJournal, ToJournal, VaultUse } from '../../border/messages.ts';
import type { Log } from '../../platform/log.ts';
import type { JournalProcess } from '../../surface/electron-surface.ts';

/** Main's line to the process that holds the journal: one at a time, a fresh one after each lock. */
export type JournalLink = {
  /** What the process last said of its vault; one that is still asked something may be about to open it. */
  readonly use: () => VaultUse;
  readonly greet: (publicKey: Uint8Array) => Promise<Uint8Array | null>;
  readonly send: (letter: Uint8Array) => Promise<Uint8Array | null>;
  readonly tellSettings: (settings: Settings) => void;
  /**
   * Ends a process that has the vault in use: it closes the vault and is killed when it says so, or after a second.
   * Another one is started at once and begins when this one has gone. Resolves when it has.
   */
  readonly lock: () => Promise<void>;
  /** Ends the process for good, with its window. */
  readonly end: () => void;
};

/** What main does for the process. */
export type Told = {
  readonly ask: (message: Extract<FromJournal, { kind: 'ask' }>) => Promise<unknown>;
  readonly push: (message: Extract<FromJournal, { kind: 'push' }>) => void;
  readonly changeSettings: (change: Partial<Settings>) => boolean;
  readonly touch: () => void;
};

export type LinkDeps = {
  /** Starts a process that waits for its `begin`. */
  readonly fork: () => JournalProcess;
  readonly beginning: (broke: boolean) => Beginning;
  readonly settings: () => Settings;
  readonly told: Told;
  /** The process ended by itself: the journal is locked, and what the window shows is of before. */
  readonly onBroken: () => void;
  readonly monotonicMs: () => number;
  readonly log: Log;
};

const LONGEST_LOCK_MS = 1_000;
const MINUTE_MS = 60_000;
const MOST_FAULTS_A_MINUTE = 3;

type Waiting = Map<number, (bytes: Uint8Array | null) => void>;

/** One process from its start to its end. */
type Life = {
  readonly process: JournalProcess;
  readonly waiting: Waiting;
  /** Settled once it may begin: the one before it has gone, with its hold on the file. */
  readonly begun: Promise<void>;
  readonly gone: PromiseWithResolvers<void>;
  use: VaultUse;
  isEnding: boolean;
};

export const createJournalLink = (deps: LinkDeps): JournalLink => {
  let life: Life | null = null;
  let lastId = 0;
  let faults: readonly number[] = [];
  let before: Promise<void> = Promise.resolve();
  let isOver = false;

  const post = (to: Life, message: ToJournal): void => {
    void to.begun.then(() => to.process.postMessage(message));
  };

  const hear = (from: Life, message: FromJournal): void => {
    // What a process that is being ended still asks for is for nobody; its marker is taken.
    if (from.isEnding && message.kind !== 'change-settings' && message.kind !== 'locked') return;
    switch (message.kind) {
      case 'reply':
        from.waiting.get(message.id)?.(message.bytes);
        from.waiting.delete(message.id);
        break;
      case 'ask': {
        const { id } = message;
        void deps.told.ask(message).then((answer) => post(from, { kind: 'answer', id, answer }));
        break;
      }
      case 'push':
        deps.told.push(message);
        break;
      case 'change-settings': {
        const kept = deps.told.changeSettings(message.change);
        post(from, { kind: 'settings', settings: deps.settings(), to: { id: message.id, kept } });
        break;
      }
      case 'use':
        // Whoever unlocks is there: the time since the last lock is none of idleness.
        if (message.use === 'open' && from.use !== 'open') deps.told.touch();
        from.use = message.use;
        break;
      case 'touch':
        deps.told.touch();
        break;
      case 'locked':
        from.process.kill();
        break;
    }
  };

  const isFaultyOften = (): boolean => {
    const now = deps.monotonicMs();
    faults = [...faults.filter((at) => now - at < MINUTE_MS), now];
    return faults.length > MOST_FAULTS_A_MINUTE;
  };

  const hasEnded = (ended: Life): void => {
    for (const answer of ended.waiting.values()) answer(null);
    ended.waiting.clear();
    ended.gone.resolve();
    if (ended !== life) return;
    life = null;
    if (isOver) return;
    deps.log('the process of the journal ended by itself');
    // One that cannot live is not started again and again: the next call tries it once more.
    if (!isFaultyOften()) start(true);
    deps.onBroken();
  };

  const start = (broke: boolean): Life => {
    const started: Life = {
      process: deps.fork(),
      waiting: new Map(),
      begun: before,
      gone: Promise.withResolvers<void>(),
      use: 'closed',
      isEnding: false,
    };
    life = started;
    started.process.on('message', (message) => hear(started, message as FromJournal));
    started.process.on('exit', () => hasEnded(started));
    // Only then: the one before hands its rollback marker over until its end.
    void before.then(() => started.process.postMessage({ kind: 'begin', beginning: deps.beginning(broke) }));
    return started;
  };

  const request = (kind: 'greet' | 'letter', bytes: Uint8Array): Promise<Uint8Array | null> => {
    if (isOver) return Promise.resolve(null);
    const to = life ?? start(true);
    lastId += 1;
    const id = lastId;
    return new Promise((resolve) => {
      to.waiting.set(id, resolve);
      post(to, { kind, id, bytes });
    });
  };

  const use = (): VaultUse => {
    if (life === null) return 'closed';
    return life.use === 'closed' && life.waiting.size > 0 ? 'opening' : life.use;
  };

  start(false);
  return {
    use,
    greet: (publicKey) => request('greet', publicKey),
    send: (letter) => request('letter', letter),
    tellSettings: (settings) => {
      if (life !== null) post(life, { kind: 'settings', settings, to: null });
    },
    lock: async () => {
      const ending = life;
      // A lock that is still under way is waited for.
      if (ending === null || use() === 'closed') return before;
      ending.isEnding = true;
      post(ending, { kind: 'lock' });
      const timer = setTimeout(() => ending.process.kill(), LONGEST_LOCK_MS);
      before = ending.gone.promise;
      start(false);
      await ending.gone.promise;
      clearTimeout(timer);
    },
    end: () => {
      isOver = true;
      life?.process.kill();
    },
  };
};
