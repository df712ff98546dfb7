import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { fail, ok } from '../../../shared/errors/result.ts';
import type { BackupLine, BackupsView, OldCopiesView } from '../../../shared/ipc/backups.ts';
import type { CallName, Input, Reply } from '../../../shared/ipc/contract.ts';
import type { Secret } from '../../../shared/ipc/secret.ts';

import { DRAWN_KEY } from './fake-keys.ts';

export type BackupChannel = `backup:${string}` | 'vault:check';

type Handlers = { readonly [Name in Extract<CallName, BackupChannel>]: (input: Input<Name>) => Reply<Name> };

const line = (day: string, bytes: number): BackupLine => ({
  name: `driftline-0123456789ab-${day}T17-04-00-000Z.driftline`,
  day: day as CalendarDay,
  takenAt: `${day}T17:04:00.000Z`,
  ofDay: null,
  bytes,
  folders: ['first'],
});

export const BACKUPS = [line('2026-11-19', 151_552), line('2026-11-12', 143_360)] as const;

/** Two backups, the newest of the day before; each holds 34 entries. */
export const createFakeBackups = (
  given: Partial<BackupsView>,
  passphraseOf: () => string,
  oldCopies: OldCopiesView['copies'] = [],
): Handlers => {
  let view: BackupsView = {
    backups: [...BACKUPS],
    overdue: null,
    folder: '/var/lib/driftline/backups',
    secondFolder: null,
    secondThere: true,
    ...given,
  };
  const fits = (secret: Secret) =>
    'passphrase' in secret ? secret.passphrase === passphraseOf() : secret.recoveryKey === DRAWN_KEY;
  let old: OldCopiesView['copies'] = oldCopies;
  const opensOld = (secret: Secret) => 'passphrase' in secret && secret.passphrase === passphraseOf();
  return {
    'backup:list': () => ok(view),
    'backup:create': () => {
      const taken = line('2026-11-20', 152_576);
      view = { ...view, backups: [taken, ...view.backups], overdue: null };
      return ok({ name: taken.name, secondFailure: null });
    },
    'backup:preview': ({ secret }) =>
      secret === null || fits(secret)
        ? ok({ entries: 34, newest: '2026-11-18' as CalendarDay })
        : fail({ code: 'passphrase-wrong' }),
    'backup:choose-file': () => ok({ ...line('2026-10-02', 120_000), name: 'from the stick.driftline', folders: [] }),
    'backup:restore': ({ secret, keepNewer }) =>
      fits(secret)
        ? ok({
            records: 36,
            contents: { entries: 34, newest: '2026-11-18' as CalendarDay },
            place: null,
            replaced: 'journal-replaced-2026-11-20.driftline',
            broughtAlong: keepNewer ? 2 : 0,
            leftOut: 0,
            olderKeys: false,
          })
        : fail({ code: 'passphrase-wrong' }),
    'backup:choose-folder': ({ which }) => {
      view = which === 'first' ? { ...view, folder: '/media/stick' } : { ...view, secondFolder: '/media/stick' };
      return ok(view);
    },
    'backup:drop-second-folder': () => {
      view = { ...view, secondFolder: null };
      return ok(view);
    },
    'backup:list-old': () => ok({ copies: old, secondThere: true }),
    'backup:reseal-old': ({ secret }) => {
      if (!opensOld(secret)) {
        const left = old.map(({ name, day }) => ({
          name,
          day,
          place: 'first' as const,
          why: 'That passphrase does not open this vault.',
        }));
        return ok({ done: 0, left });
      }
      const done = old.length;
      old = [];
      return ok({ done, left: [] });
    },
    'backup:delete-old': () => {
      const done = old.length;
      old = [];
      return ok({ done, left: [] });
    },
    'vault:check': () => ok({ records: 36, damaged: 0, soundBackups: view.backups.length, otherBackups: [] }),
  };
};
