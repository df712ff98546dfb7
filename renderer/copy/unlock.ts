/** The lock screen. It names the vault and nothing that is in it. */
export const unlockCopy = {
  title: 'Locked',
  passphrase: 'Passphrase',
  unlock: 'Unlock',
  unlocking: 'Opening the vault. This takes a second or two.',
  openOther: 'Open another vault',
  forgotten: 'Without the passphrase nobody can open a vault, the authors of Driftline included.',
} as const;
