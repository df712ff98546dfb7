import type { VaultDoubt } from '../../shared/ipc/vault.ts';

/** The vault's file is not the one this computer last saw. */
export const doubtCopy = {
  older: 'This vault file is older than what this computer last saw of it.',
  unlike: 'This vault file is not the one this computer last saw.',
  olderMeaning:
    'An old copy may have been put back, by a sync folder, by a restored disk or by somebody. What was written since is not in it, and may still be in a backup.',
  unlikeMeaning:
    'A copy that was changed elsewhere may have taken its place, or Driftline’s settings were altered. A backup may hold what is missing here.',
  backups: 'Look at the backups',
  accept: 'It is fine, I put it back myself',
} as const;

const missingInWords = (saves: number): string =>
  saves === 1 ? 'The last save is missing.' : `The last ${saves.toLocaleString('en-GB')} saves are missing.`;

/** What happened, and what it can mean. */
export const doubtInWords = ({
  why,
  missingSaves,
}: VaultDoubt): { readonly title: string; readonly detail: string } => {
  if (why === 'unlike') return { title: doubtCopy.unlike, detail: doubtCopy.unlikeMeaning };
  const missing = missingSaves === null ? [] : [missingInWords(missingSaves)];
  return { title: doubtCopy.older, detail: [...missing, doubtCopy.olderMeaning].join(' ') };
};
