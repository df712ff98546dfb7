import type { AppError } from '../../../shared/errors/app-error.ts';
import { ok, type Result } from '../../../shared/errors/result.ts';
import type { MarkerVerdict, OpenVault } from '../contract/vault-contract.ts';

/** Where rollback markers are kept on this machine, by vault id: outside the vault, or they would roll back with it. */
export type MarkerStore = {
  readonly read: (vaultId: string) => string | null;
  readonly write: (vaultId: string, pin: string) => void;
  readonly forget: (vaultId: string) => void;
};

export type MarkerKeeper = {
  /**
   * Right after unlocking: whether the file is older than what this machine has seen of it. Unless it is, its marker is
   * written anew. A doubt stays, however many saves follow, until `accept` or `forget`: otherwise an old file would
   * look in order once it has caught up with the number of saves.
   */
  readonly meet: (vault: OpenVault) => Promise<Result<MarkerVerdict, AppError>>;
  /** After a save: writes the marker at most once a minute. */
  readonly saved: (vault: OpenVault) => Promise<void>;
  /** Before locking, and right after a change of keys. */
  readonly pinNow: (vault: OpenVault) => Promise<void>;
  /** When the writer says that the older file is the right one: its marker is written as it is now. */
  readonly accept: (vault: OpenVault) => Promise<void>;
  /** After restoring a backup. */
  readonly forget: (vaultId: string) => void;
};

const PAUSE_MS = 60_000;
/** Stands before a marker that did not fit the vault; no Base64 begins with it. */
const DOUBTED = '?';

/** Keeps the rollback markers. `monotonicMs` is a clock in milliseconds that only goes forward. */
export const createMarkerKeeper = (shelf: MarkerStore, monotonicMs: () => number): MarkerKeeper => {
  let lastMs = Number.NEGATIVE_INFINITY;
  const pin = async (vault: OpenVault): Promise<void> => {
    if (vault.readOnly() !== null) return;
    const sealed = await vault.sealPin();
    if (!sealed.ok) return;
    lastMs = monotonicMs();
    shelf.write(vault.vaultId, sealed.value);
  };
  const isDoubted = ({ vaultId }: OpenVault): boolean => shelf.read(vaultId)?.startsWith(DOUBTED) === true;
  const pinNow = async (vault: OpenVault): Promise<void> => {
    if (!isDoubted(vault)) await pin(vault);
  };
  return {
    meet: async (vault) => {
      const kept = shelf.read(vault.vaultId);
      const judged = kept === null ? ok<MarkerVerdict>({ verdict: 'in-order' }) : await judge(vault, kept);
      if (!judged.ok) return judged;
      if (judged.value.verdict === 'in-order') await pinNow(vault);
      else if (kept !== null && !kept.startsWith(DOUBTED)) shelf.write(vault.vaultId, `${DOUBTED}${kept}`);
      return judged;
    },
    saved: async (vault) => {
      if (monotonicMs() - lastMs >= PAUSE_MS) await pinNow(vault);
    },
    pinNow,
    accept: pin,
    forget: shelf.forget,
  };
};

const judge = async (vault: OpenVault, kept: string): Promise<Result<MarkerVerdict, AppError>> => {
  if (!kept.startsWith(DOUBTED)) return vault.judgePin(kept);
  const judged = await vault.judgePin(kept.slice(DOUBTED.length));
  return judged.ok && judged.value.verdict === 'in-order' ? ok({ verdict: 'rolled-back', commits: null }) : judged;
};
