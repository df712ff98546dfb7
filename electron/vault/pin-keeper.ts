import type { AppError } from '../../shared/app-error.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { OpenVault, PinVerdict } from './vault-contract.ts';

/** Where pins are kept on this machine, by vault id: outside the vault, or they would roll back with it. */
export type PinShelf = {
  readonly read: (vaultId: string) => string | null;
  readonly write: (vaultId: string, pin: string) => void;
  readonly forget: (vaultId: string) => void;
};

export type PinKeeper = {
  /** Right after unlocking: whether the file is older than what this machine has seen of it. Pins it anew unless so. */
  readonly meet: (vault: OpenVault) => Promise<Result<PinVerdict, AppError>>;
  /** After a save: pins at most once a minute. */
  readonly saved: (vault: OpenVault) => Promise<void>;
  /** Before locking, and right after a change of keys. */
  readonly pinNow: (vault: OpenVault) => Promise<void>;
  /** After restoring a backup, or when the writer says that the older file is the right one. */
  readonly forget: (vaultId: string) => void;
};

const PAUSE_MS = 60_000;

/** Keeps the rollback pins. `monotonicMs` is a clock in milliseconds that only goes forward. */
export const createPinKeeper = (shelf: PinShelf, monotonicMs: () => number): PinKeeper => {
  let lastMs = Number.NEGATIVE_INFINITY;
  const pinNow = async (vault: OpenVault): Promise<void> => {
    if (vault.readOnly() !== null) return;
    const pin = await vault.sealPin();
    if (!pin.ok) return;
    lastMs = monotonicMs();
    shelf.write(vault.vaultId, pin.value);
  };
  return {
    meet: async (vault) => {
      const pin = shelf.read(vault.vaultId);
      const judged = pin === null ? ok<PinVerdict>({ verdict: 'in-order' }) : await vault.judgePin(pin);
      if (judged.ok && judged.value.verdict === 'in-order') await pinNow(vault);
      return judged;
    },
    saved: async (vault) => {
      if (monotonicMs() - lastMs >= PAUSE_MS) await pinNow(vault);
    },
    pinNow,
    forget: shelf.forget,
  };
};
