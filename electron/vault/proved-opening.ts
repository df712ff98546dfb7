import { dirname } from 'node:path';
import type { AppError } from '../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../shared/errors/result.ts';
import type { OpenVault, ReadOnlyReason, VaultSecret } from './contract/vault-contract.ts';
import { goesBack } from './copies/backup-rotation.ts';
import { borrowCopy } from './copies/borrowed-copy.ts';
import { type RememberedStretch, rememberStretch, type StretchPassphrase } from './crypto/argon2.ts';
import { dearDerivation } from './crypto/dear-derivation.ts';
import { type Companions, findCompanions, isAlone, setAside } from './file/companions.ts';
import { isLockedElsewhere } from './file/sqlite-file.ts';
import { attempt } from './file/storage-error.ts';
import { type Header, isPassphraseSlot } from './format/header.ts';
import { openSlot } from './format/slots.ts';
import { type LockedVault, unsealWith, withLockedVault } from './locked.ts';

type CopyRequest = VaultSecret & { readonly file: string; readonly scratchFolder: string };

type UnlockRequest = VaultSecret & {
  readonly file: string;
  readonly scratchFolder?: string;
  readonly withoutLog?: boolean;
};

/** What came of opening a copy, and the header that the secret was tried on; null when none could be read. */
type Trial = { readonly opened: Result<OpenVault, AppError>; readonly header: Header | null };

/** The later of what a vault is with and without the log beside it. */
type Proved = { readonly opened: Result<OpenVault, AppError>; readonly usesLog: boolean };

/**
 * Opens a vault to be written. Where a log lies beside it, SQLite would fold that into the file before any key is
 * tried, whatever it is: so the secret has first to prove, on a sealed copy, that file and log belong together. Errors:
 * `VaultStore.unlock`.
 */
export const unlockProved = async (
  { file, scratchFolder = dirname(file), withoutLog = false, ...secret }: UnlockRequest,
  stretch: StretchPassphrase,
): Promise<Result<OpenVault, AppError>> => {
  const beside = attempt(file, () => ok(findCompanions(file)));
  if (!beside.ok) return beside;
  if (isAlone(beside.value)) return withLockedVault(file, stretch, unlockWith(secret, stretch));
  const remembered = rememberStretch(stretch);
  try {
    const { opened, usesLog } = await openLater({ file, scratchFolder, ...secret }, beside.value, remembered);
    if (!opened.ok) return opened;
    await opened.value.lock();
    const isLogForeign = beside.value.log !== 'none' && !usesLog;
    if (isLogForeign && !withoutLog) return fail({ code: 'vault-log-foreign', file });
    const cleared = clearBeside(file, { ...beside.value, log: usesLog ? 'none' : beside.value.log });
    if (!cleared.ok) return cleared;
    return await withLockedVault(file, stretch, unlockWith(secret, remembered.stretch));
  } finally {
    remembered.forget();
  }
};

/** Opens a sealed copy of a vault; a log that is not its own is left out. Errors: `VaultStore.openCopy`. */
export const openCopyOf = async (
  request: CopyRequest,
  stretch: StretchPassphrase,
): Promise<Result<OpenVault, AppError>> => {
  const { file } = request;
  const beside = attempt(file, () => ok(findCompanions(file)));
  if (!beside.ok) return beside;
  const remembered = rememberStretch(stretch);
  try {
    return (await openLater(request, beside.value, remembered)).opened;
  } finally {
    remembered.forget();
  }
};

const unlockWith =
  (secret: VaultSecret, stretch: StretchPassphrase, why: ReadOnlyReason | null = null) =>
  async (locked: LockedVault): Promise<Result<OpenVault, AppError>> => {
    const dear = await unaskedCost(locked.header, secret);
    if (dear !== null) return fail(dear);
    const vaultKey = await openSlot(locked.header, secret, stretch);
    return vaultKey.ok ? unsealWith(vaultKey.value, locked, why) : vaultKey;
  };

/** Why the secret is not tried: a header is not proved before, and may ask for hours. */
const unaskedCost = async ({ body }: Header, secret: VaultSecret): Promise<AppError | null> => {
  if ('recoveryKey' in secret || secret.acceptsCost === true) return null;
  const slots = body.slots.filter(isPassphraseSlot);
  return dearDerivation(slots.map(({ kdf }) => ({ memoryKib: kdf.m, passes: kdf.t, lanes: kdf.p })));
};

/** Moves what is not the vault's out of SQLite's sight, unless somebody opened the vault meanwhile. */
const clearBeside = (file: string, beside: Companions): Result<null, AppError> =>
  attempt(file, () => {
    if (isAlone(beside)) return ok(null);
    if (isLockedElsewhere(file)) return fail({ code: 'vault-in-use', file });
    setAside(file, beside);
    return ok(null);
  });

const openLater = async (request: CopyRequest, { log }: Companions, stretch: RememberedStretch): Promise<Proved> => {
  if (log !== 'plain') return { opened: (await tryCopy(request, false, stretch)).opened, usesLog: false };
  const withLog = await tryCopy(request, true, stretch);
  if (!withLog.opened.ok && !isAboutContent(withLog.opened.error)) return { opened: withLog.opened, usesLog: true };
  const without = await tryCopy(request, false, stretch);
  const usesLog = await isLogLater(withLog, without);
  const [taken, left] = usesLog ? [withLog, without] : [without, withLog];
  if (left.opened.ok) await left.opened.value.lock();
  return { opened: taken.opened, usesLog };
};

const isRefusal = ({ code }: AppError): boolean =>
  code === 'passphrase-wrong' || code === 'recovery-key-wrong' || code === 'recovery-key-none';

/** Damage and refusals may be the log's doing; what the machine could not do is not. */
const isAboutContent = (error: AppError): boolean => error.code === 'vault-damaged' || isRefusal(error);

const tryCopy = async (
  { file, scratchFolder, ...secret }: CopyRequest,
  takesLog: boolean,
  remembered: RememberedStretch,
): Promise<Trial> => {
  const copy = await borrowCopy(file, scratchFolder, { takesLog });
  if (!copy.ok) return { opened: copy, header: null };
  const { file: copied, release } = copy.value;
  let header: Header | null = null;
  const unlock = unlockWith(secret, remembered.stretch, 'copy');
  const opened = await withLockedVault(copied, remembered.original, (locked) => {
    header = locked.header;
    const close = () => {
      locked.close();
      release();
    };
    return unlock({ ...locked, file, close });
  });
  if (!opened.ok) release();
  return { opened: opened.ok || !('file' in opened.error) ? opened : fail({ ...opened.error, file }), header };
};

/** By how many changes of keys the state with the log is ahead of the one without; null when that says nothing. */
const keysAhead = ({ header: here }: Trial, { header: alone }: Trial): number | null => {
  if (here === null || alone === null || !Buffer.from(here.vaultId).equals(alone.vaultId)) return null;
  return here.generation - alone.generation;
};

/**
 * Whether the vault is what file and log are together. A change of keys in one of them that refuses the secret decides:
 * the secret of before must neither open what was before nor be told of a strange log. When nothing opens, this says
 * whose refusal is told: that of the later keys, and of the file's own when the log is of another vault, so that damage
 * is never called a wrong passphrase nor the other way round.
 */
const isLogLater = async (withLog: Trial, without: Trial): Promise<boolean> => {
  const [here, alone] = [withLog.opened, without.opened];
  const ahead = keysAhead(withLog, without);
  if (ahead !== null && ahead > 0 && !here.ok && isRefusal(here.error)) return true;
  if (ahead !== null && ahead < 0 && !alone.ok && isRefusal(alone.error)) return false;
  if (here.ok && alone.ok) {
    const [facts, factsAlone] = [await here.value.facts(), await alone.value.facts()];
    return facts.ok && factsAlone.ok && !goesBack(factsAlone.value, facts.value);
  }
  if (here.ok !== alone.ok) return here.ok;
  if (withLog.header === null || without.header === null) return withLog.header !== null || without.header === null;
  return ahead !== null && ahead >= 0;
};
