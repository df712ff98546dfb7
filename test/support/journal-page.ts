import { join } from 'node:path';
import { createJournalLink, type JournalLink } from '../../electron/app/journal/journal-link.ts';
import { greetAs, type Letters } from '../../electron/border/letters.ts';
import type { CallName, Input, Reply } from '../../shared/ipc/contract.ts';
import { defaultSettings, type Settings } from '../../shared/settings.ts';
import { utilityProcess } from '../stand-in/utility-process.ts';

/** A page and a main without a window, over the real process of the journal. */
export type JournalPage = {
  /** Null when the process ended before it answered. */
  readonly ask: <Name extends CallName>(name: Name, input: Input<Name>) => Promise<Reply<Name> | null>;
  readonly lock: () => Promise<void>;
  /** Ends the process from outside, at once. */
  readonly kill: () => void;
  readonly settings: () => Settings;
};

type Forked = ReturnType<typeof utilityProcess.fork>;

/** `program`: the process as sources or as built. */
export const openJournalPage = (folder: string, program: string): JournalPage => {
  let settings: Settings = defaultSettings;
  let forked: Forked | null = null;
  const link: JournalLink = createJournalLink({
    fork: () => {
      forked = utilityProcess.fork(program);
      return forked;
    },
    beginning: (broke) => ({
      settings,
      aheadMs: 0,
      places: {
        defaultVaultFile: join(folder, 'journal.driftline'),
        defaultBackupFolder: join(folder, 'backups'),
        sampleFolder: join(folder, 'look-around'),
        scratchFolder: join(folder, 'scratch'),
      },
      checkReplies: true,
      broke,
    }),
    settings: () => settings,
    told: {
      ask: async () => null,
      push: () => undefined,
      changeSettings: (change) => {
        settings = { ...settings, ...change };
        return true;
      },
      touch: () => undefined,
    },
    onBroken: () => {
      letters = null;
    },
    // Ends by a test's own hand are no fault of the program.
    monotonicMs: (() => {
      let minutes = 0;
      return () => {
        minutes += 1;
        return minutes * 60_000;
      };
    })(),
    log: () => undefined,
  });
  let letters: Promise<Letters | null> | null = null;
  const meet = async (): Promise<Letters | null> => {
    const greeting = await greetAs('page');
    const theirs = await link.greet(greeting.publicKey);
    return theirs === null ? null : greeting.meet(theirs);
  };
  return {
    ask: async (channel, input) => {
      letters ??= meet();
      const met = await letters;
      if (met === null) return null;
      const answer = await link.send(await met.seal(JSON.stringify({ channel, input })));
      const text = answer === null ? null : await met.open(answer);
      return text === null ? null : JSON.parse(text);
    },
    lock: () => {
      letters = null;
      return link.lock();
    },
    kill: () => {
      if (forked?.pid !== undefined) process.kill(forked.pid, 'SIGKILL');
    },
    settings: () => settings,
  };
};
