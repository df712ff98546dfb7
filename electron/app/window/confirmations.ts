import type { Confirmed } from '../../border/asks.ts';

/** `yes` names what happens; the other button is always Cancel, and the one that Enter presses. */
export type Confirmation = { readonly message: string; readonly detail: string; readonly yes: string };

/** The words of each dialog. */
export const confirmations: Readonly<Record<Confirmed, Confirmation>> = {
  'accept-older': {
    message: 'Take this file as your journal from now on?',
    detail:
      'It is not the file that this computer saw last. What only the newer file holds is missing here, and Driftline will stop saying so.',
    yes: 'Take it as it is',
  },
  'drop-bin': {
    message: 'Delete this for good?',
    detail: 'It leaves the bin now and cannot be brought back. Earlier backups keep it until newer ones replace them.',
    yes: 'Delete for good',
  },
  'drop-second-folder': {
    message: 'Keep backups in one folder only?',
    detail:
      'From now on backups go to the first folder alone: if this disk fails, they fail with it. What lies in the second folder stays there.',
    yes: 'Use one folder',
  },
  'delete-old-copies': {
    message: 'Delete the backups that open with an earlier passphrase or recovery key?',
    detail:
      'A new backup is taken and checked first. What only the old ones hold, such as entries deleted since, is gone with them for good.',
    yes: 'Delete them',
  },
};
