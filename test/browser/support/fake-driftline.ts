import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok } from '../../../shared/errors/result.ts';
import type { BackupsView, OldCopiesView } from '../../../shared/ipc/backups.ts';
import { areasOf, type CallName, type Input, type Reply } from '../../../shared/ipc/contract.ts';
import { type EventName, type EventPayload, events } from '../../../shared/ipc/events.ts';
import type { KeysView } from '../../../shared/ipc/keys.ts';
import type { ConflictsView } from '../../../shared/ipc/merge.ts';
import type { Plan } from '../../../shared/ipc/plans.ts';
import type { StartRemark } from '../../../shared/ipc/settings.ts';
import type { VaultState } from '../../../shared/ipc/vault.ts';
import type { Appearance, SettingsNotice } from '../../../shared/settings.ts';
import { createFakeBackups } from './fake-backups.ts';
import { createFakeConflicts } from './fake-conflicts.ts';
import { createFakeDeck } from './fake-deck.ts';
import { createFakeFeeds } from './fake-feeds.ts';
import { createFakeJournal, type FakeJournal } from './fake-journal.ts';
import { createFakeKeys } from './fake-keys.ts';
import { createFakeMerge } from './fake-merge.ts';
import { createFakeNotes, type FakeNotesOptions } from './fake-notes.ts';

type Handlers = { readonly [Name in CallName]: (input: Input<Name>) => Reply<Name> | Promise<Reply<Name>> };

export type FakeCall = { readonly [Name in CallName]: { channel: Name; input: Input<Name> } }[CallName];

export type FakeOptions = {
  readonly vault?: VaultState;
  readonly passphrase?: string;
  readonly look?: Partial<Appearance>;
  readonly keys?: Partial<KeysView>;
  readonly settingsNotice?: SettingsNotice;
  readonly journal?: FakeJournal;
  /** A story of `test/gallery/sample-feeds.ts`. */
  readonly feeds?: string;
  readonly plans?: readonly Plan[];
  readonly notes?: FakeNotesOptions;
  /** What a merge left in two versions, entered twice or set aside. */
  readonly conflicts?: Partial<ConflictsView>;
  readonly backups?: Partial<BackupsView>;
  /** Backups from before a change of keys. */
  readonly oldCopies?: OldCopiesView['copies'];
  readonly remarks?: readonly StartRemark[];
  /** What syncs the folder of the vault. */
  readonly syncService?: string;
};

const VAULT_NAME = 'journal.driftline';

/**
 * Main as the contract describes it, in memory: for trying the screens without Electron. It keeps its word on what
 * the screens rely on (states, counters, errors) and knows nothing of sealing or statistics.
 */
export const createFakeDriftline = (options: FakeOptions = {}) => {
  const journal = options.journal ?? createFakeJournal();
  const notes = createFakeNotes(options.notes);
  const calls: FakeCall[] = [];
  const listeners = new Map<string, Set<(payload: unknown) => void>>();
  const replaced = new Map<CallName, (input: never) => unknown>();
  let vault: VaultState = options.vault ?? { status: 'none' };
  let passphrase = options.passphrase ?? '';
  let look: Appearance = {
    theme: 'system',
    contrast: 'system',
    pace: 'one-at-a-time',
    lockMinutes: 10,
    lockOnBlur: false,
    showRhythm: true,
    keepOffScreenshots: false,
    ...options.look,
  };

  let settingsNotice = options.settingsNotice ?? null;

  const emit = (event: string, payload: unknown) => {
    for (const listener of listeners.get(event) ?? []) listener(payload);
  };
  const tell = <Name extends EventName>(event: Name, payload: EventPayload<Name>) => {
    emit(event, payload);
    const { touches } = events[event];
    if (touches.length > 0) emit('areas:changed', { areas: touches });
  };
  const become = (next: VaultState): Reply<'vault:state'> => {
    vault = next;
    tell('vault:changed', next);
    return ok(next);
  };
  const open = (change: { readonly sample: boolean; readonly roleKnown: boolean }) =>
    become({ status: 'unlocked', vaultName: change.sample ? 'sample.driftline' : VAULT_NAME, ...change });

  const handlers: Handlers = {
    'vault:state': () => ok(vault),
    'vault:create': (input) => {
      if ([...input.passphrase].length < 8) return fail({ code: 'passphrase-too-short', minimum: 8 });
      passphrase = input.passphrase;
      return open({ sample: false, roleKnown: false });
    },
    'vault:unlock': (input) =>
      input.passphrase === passphrase ? open({ sample: false, roleKnown: true }) : fail({ code: 'passphrase-wrong' }),
    'vault:cancel-opening': () => ok(null),
    'vault:lock': () => {
      become({ status: 'locked', vaultName: VAULT_NAME });
      return ok(null);
    },
    'vault:open-sample': () => open({ sample: true, roleKnown: true }),
    'vault:sync-service': () => ok({ service: options.syncService ?? null }),
    'vault:choose-file': () => become({ status: 'locked', vaultName: 'other.driftline' }),
    ...createFakeKeys(options.keys ?? {}, () => passphrase),
    'recovery:use': (input) => {
      passphrase = input.passphrase;
      return open({ sample: false, roleKnown: true });
    },
    ...createFakeBackups(options.backups ?? {}, () => passphrase, options.oldCopies),
    ...createFakeConflicts(options.conflicts),
    ...createFakeMerge(),
    'vault:open-readable': (input) =>
      'recoveryKey' in input.secret || input.secret.passphrase === passphrase
        ? become({
            status: 'unlocked',
            vaultName: VAULT_NAME,
            sample: false,
            roleKnown: true,
            readOnly: 'salvaged',
            lost: 2,
          })
        : fail({ code: 'passphrase-wrong' }),
    'vault:accept-older': () => open({ sample: false, roleKnown: true }),
    'recovery:open-copy': () =>
      become({ status: 'unlocked', vaultName: VAULT_NAME, sample: false, roleKnown: true, readOnly: 'copy' }),
    ...createFakeDeck(),
    'session:active': () => ok(null),
    'role:begin': () => open({ sample: false, roleKnown: true }),
    'settings:read': () => ok(look),
    'settings:update': (change) => {
      look = { ...look, ...(change as Partial<Appearance>) };
      tell('settings:changed', look);
      return ok(look);
    },
    'settings:read-notice': () => ok({ notice: settingsNotice }),
    'settings:read-licences': () =>
      ok({ licences: [{ name: 'react', version: '19.3.1', licence: 'MIT', text: 'MIT License' }] }),
    'settings:read-about': () => ok({ version: '0.1.0', vaultFile: `/laptop/Driftline/${VAULT_NAME}` }),
    'settings:reveal-vault': () => ok(null),
    'settings:read-remarks': () => ok({ remarks: [...(options.remarks ?? [])] }),
    'settings:dismiss-notice': () => {
      settingsNotice = null;
      return ok(null);
    },
    ...journal.handlers,
    ...createFakeFeeds(options.feeds, options.plans),
    ...notes.handlers,
  };

  return {
    journal,
    notes,
    calls,
    /** What was asked for over a channel, oldest first. */
    asked: <Name extends CallName>(channel: Name): readonly Input<Name>[] =>
      calls.flatMap((one) => (one.channel === channel ? [one.input as Input<Name>] : [])),
    /** Answers a channel in another way from now on: a failure, or a reply held back. */
    answer: <Name extends CallName>(channel: Name, handle: Handlers[Name]) => void replaced.set(channel, handle),
    failWith: (channel: CallName, error: AppError) => void replaced.set(channel, () => fail(error)),
    /** Holds the replies over a channel back from now on: `reply` answers the call that has waited longest, or a later one. */
    hold: <Name extends CallName>(channel: Name) => {
      const waiting: ((reply: Reply<Name>) => void)[] = [];
      replaced.set(channel, () => new Promise<Reply<Name>>((answer) => void waiting.push(answer)));
      return {
        waiting: () => waiting.length,
        reply: (reply: Reply<Name>, at = 0): void => {
          const [answer] = waiting.splice(at, 1);
          if (answer === undefined) throw new Error(`nobody waits for ${channel}`);
          answer(reply);
        },
      };
    },
    heal: (channel: CallName) => void replaced.delete(channel),
    become,
    tell,
    driftline: {
      call: async (channel: string, input: unknown): Promise<unknown> => {
        calls.push({ channel, input } as FakeCall);
        const name = channel as CallName;
        const handle = (replaced.get(name) ?? handlers[name]) as (given: unknown) => unknown;
        const reply = (await handle(input)) as Reply<CallName>;
        return reply.ok ? { ...reply, ...areasOf(name) } : reply;
      },
      subscribe: (event: string, listener: (payload: unknown) => void) => {
        const heard = listeners.get(event) ?? new Set();
        heard.add(listener);
        listeners.set(event, heard);
        return () => void heard.delete(listener);
      },
    },
  };
};

export type FakeDriftline = ReturnType<typeof createFakeDriftline>;
