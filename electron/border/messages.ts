import type { EventName, EventPayload } from '../../shared/ipc/events.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Asks } from './asks.ts';

/** What the process that holds the journal is told before anything else. */
export type Beginning = {
  readonly settings: Settings;
  /** Milliseconds from the machine's time to the time that this app goes by: 0 unless a test set the day. */
  readonly aheadMs: number;
  readonly places: {
    readonly defaultVaultFile: string;
    readonly defaultBackupFolder: string;
    readonly sampleFolder: string;
    /** Where sealed copies pass through. */
    readonly scratchFolder: string;
  };
  readonly checkReplies: boolean;
  /** The process before this one ended by itself. */
  readonly broke: boolean;
};

/** Whether the vault is open, or being opened or worked on while it is closed. */
export type VaultUse = 'closed' | 'opening' | 'open';

export type ToJournal =
  | { readonly kind: 'begin'; readonly beginning: Beginning }
  | { readonly kind: 'greet'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly kind: 'letter'; readonly id: number; readonly bytes: Uint8Array }
  /** What main says to an `ask`. */
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  /** The settings as they are now; `to`: the change of this process that they answer, and whether it was kept. */
  | { readonly kind: 'settings'; readonly settings: Settings; readonly to: { id: number; kept: boolean } | null }
  | { readonly kind: 'lock' };

type PushMessage = {
  readonly [Name in EventName]: { readonly kind: 'push'; readonly event: Name; readonly payload: EventPayload<Name> };
}[EventName];

type AskMessage = {
  readonly [Name in keyof Asks]: {
    readonly kind: 'ask';
    readonly id: number;
    readonly name: Name;
    readonly input: Parameters<Asks[Name]>;
  };
}[keyof Asks];

export type FromJournal =
  /** To a greeting or a letter; null for one that cannot be read. */
  | { readonly kind: 'reply'; readonly id: number; readonly bytes: Uint8Array | null }
  | AskMessage
  | PushMessage
  | { readonly kind: 'change-settings'; readonly id: number; readonly change: Partial<Settings> }
  | { readonly kind: 'use'; readonly use: VaultUse }
  /** Something was done that puts off the idle lock. */
  | { readonly kind: 'touch' }
  /** The vault is closed, its log folded, its marker handed over: nothing more comes. */
  | { readonly kind: 'locked' };
