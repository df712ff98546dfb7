import type { Settings } from '../../shared/settings.ts';
import type { Asks } from '../border/asks.ts';
import type { FromJournal, ToJournal } from '../border/messages.ts';
import type { Push } from '../border/push.ts';
import type { KeptSettings } from '../platform/kept-settings.ts';

export type WindowSide = {
  readonly asks: Asks;
  /** The settings as main has them, with what was changed here and is on its way there. */
  readonly settings: KeptSettings;
  readonly push: Push;
  /** Takes the messages that are for this side of the border. */
  readonly hear: (message: Extract<ToJournal, { kind: 'answer' | 'settings' }>) => void;
};

type Waiting = Map<number, (answer: unknown) => void>;

const createSettings = (post: (message: FromJournal) => void, first: Settings) => {
  let known = first;
  let lastId = 0;
  const under = new Map<number, { readonly change: Partial<Settings>; readonly settle: (kept: boolean) => void }>();
  const settings: KeptSettings = {
    get: () => Object.assign({ ...known }, ...[...under.values()].map(({ change }) => change)),
    change: (change) => {
      lastId += 1;
      const id = lastId;
      post({ kind: 'change-settings', id, change });
      return new Promise((settle) => under.set(id, { change, settle }));
    },
  };
  const hear = ({ settings: now, to }: Extract<ToJournal, { kind: 'settings' }>): void => {
    known = now;
    if (to === null) return;
    under.get(to.id)?.settle(to.kept);
    under.delete(to.id);
  };
  return { settings, hear };
};

/** What the process that holds the journal sees of main: dialogs, settings, and a window to tell things. */
export const createWindowSide = (post: (message: FromJournal) => void, first: Settings): WindowSide => {
  const waiting: Waiting = new Map();
  let lastId = 0;
  const { settings, hear } = createSettings(post, first);
  const ask =
    <Name extends keyof Asks>(name: Name): Asks[Name] =>
    (...input: unknown[]) => {
      lastId += 1;
      const id = lastId;
      post({ kind: 'ask', id, name, input } as FromJournal);
      return new Promise<never>((resolve) => waiting.set(id, resolve as (answer: unknown) => void));
    };
  return {
    settings,
    asks: {
      pickVaultFile: ask('pickVaultFile'),
      pickOtherVault: ask('pickOtherVault'),
      pickBackupFile: ask('pickBackupFile'),
      pickBackupFolder: ask('pickBackupFolder'),
      pickRecoveryTarget: ask('pickRecoveryTarget'),
      pickTextTarget: ask('pickTextTarget'),
      pickDriftTarget: ask('pickDriftTarget'),
      pickSummaryTarget: ask('pickSummaryTarget'),
      confirm: ask('confirm'),
      printSheet: ask('printSheet'),
    },
    push: (event, payload) => post({ kind: 'push', event, payload } as FromJournal),
    hear: (message) => {
      if (message.kind === 'settings') return hear(message);
      waiting.get(message.id)?.(message.answer);
      waiting.delete(message.id);
    },
  };
};
