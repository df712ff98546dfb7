/** The lock screen. It names the vault and nothing that is in it. */
export const unlockCopy = {
  title: 'Locked',
  passphrase: 'Passphrase',
  unlock: 'Unlock',
  nothingTyped: 'Type the passphrase first.',
  unlocking: 'Opening the vault. This takes a second or two.',
  brokeTitle: 'The part of Driftline that holds the journal stopped unexpectedly.',
  broke: 'Everything saved is in the vault, and so is what you were typing, except the last two seconds at most.',
  withoutLog: 'Open it without the log',
  cancel: 'Cancel',
  acceptCost: 'Try anyway',
  openOther: 'Open another vault',
  useRecoveryKey: 'Use the recovery key',
  forgotten: 'Without the passphrase or the recovery key nobody can open a vault, the authors of Driftline included.',
} as const;

/** Opening with the printed key: the key first, then a new passphrase. */
export const recoverCopy = {
  keyTitle: 'Type the recovery key.',
  keyLead: 'Nine groups, in order, as they are printed. Capitals and dashes do not matter.',
  key: 'Recovery key',
  nothingTyped: 'Type the recovery key first.',
  slip: (group: number): string => `There is a slip in group ${group}. Compare it with the printed key.`,
  sound: (groups: number): string => (groups === 1 ? 'Group 1 fits.' : `Groups 1 to ${groups} fit.`),
  whole: 'All nine groups fit.',
  next: 'Continue',
  trying: 'Opening the vault with the recovery key.',
  back: 'Back to the passphrase',
  passphraseTitle: 'Choose a new passphrase.',
  passphraseLead:
    'The recovery key fits. The forgotten passphrase will open neither the journal nor any backup made from now on.',
  copies: 'Copies and backups made before keep their old passphrase. The recovery key stays as it is.',
  open: 'Open my journal',
  unwritableTitle: 'The recovery key fits.',
  unwritableLead:
    'Nothing can be written where this vault is, so it cannot be given a new passphrase there. It can be opened read-only. To go on writing, copy the file to a folder of this computer and open it there.',
  openCopy: 'Open it read-only',
  lost: 'If the recovery key is lost as well, nobody can open the vault.',
} as const;

type Group = { readonly state: 'open' | 'sound' | 'slip' };

/** Which group of a typed recovery key has a slip, in words. */
export const typedSlip = (groups: readonly Group[]): string | undefined => {
  const at = groups.findIndex(({ state }) => state === 'slip');
  return at === -1 ? undefined : recoverCopy.slip(at + 1);
};

/** How far a typed recovery key fits; empty before the first group, and beside a slip. */
export const typedProgress = (groups: readonly Group[]): string => {
  const sound = groups.filter(({ state }) => state === 'sound').length;
  if (sound === 0 || typedSlip(groups)) return '';
  return sound === groups.length ? recoverCopy.whole : recoverCopy.sound(sound);
};

/** What opens another vault or a backup; a form says of which. */
export const secretCopy = {
  recoveryKeyHint: 'Nine groups, in order, as they are printed. Capitals and dashes do not matter.',
  useRecoveryKey: 'Use its recovery key instead',
  usePassphrase: 'Use its passphrase instead',
} as const;
