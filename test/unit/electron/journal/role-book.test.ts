import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCheckIns } from '../../../../electron/journal/check-ins.ts';
import { driftView } from '../../../../electron/journal/drift-view.ts';
import { endHoliday, holidayView, setHoliday } from '../../../../electron/journal/holidays.ts';
import { type Journal, openJournal } from '../../../../electron/journal/journal.ts';
import { deleteRole, keepRole, restoreRole, roleHistory } from '../../../../electron/journal/role-book.ts';
import { todayView } from '../../../../electron/journal/today-view.ts';
import { momentAt } from '../../../../electron/platform/clock.ts';
import { newRecordId } from '../../../../electron/vault/record-id.ts';
import type { OpenVault } from '../../../../electron/vault/vault-contract.ts';
import { day } from '../../../support/builders.ts';
import { quickStore, temporaryFolder } from '../../../support/quick-vault.ts';
import { failure, value } from '../../../support/vault-fixture.ts';

// Friday 20 November 2026, 18:00 in Paris.
let now = Date.UTC(2026, 10, 20, 17);
let ids = 0;
const seams = {
  clock: () => momentAt(now, 60, 'Europe/Paris'),
  newId: () => {
    ids += 1;
    return `id${ids}`;
  },
};
const today = () => seams.clock().day;

let remove = () => {};
let vault: OpenVault;
let journal: Journal;

beforeEach(async () => {
  now = Date.UTC(2026, 10, 20, 17);
  const ground = temporaryFolder();
  remove = ground.remove;
  const file = join(ground.folder, 'a.driftline');
  vault = value(await quickStore().create({ file, passphrase: 'copper lantern orchard' }));
  journal = value(await openJournal(vault, newRecordId));
});
afterEach(async () => {
  await vault.lock();
  remove();
});

const role = (from: string, given: Partial<Parameters<typeof keepRole>[1]> = {}) => ({
  id: null,
  from: day(from),
  role: 'TL' as const,
  title: '',
  teamSize: null,
  ...given,
});
const shown = () => roleHistory(journal, today()).roles.map(({ from, to, role: held }) => `${held} ${from} ${to}`);

describe('the role history', () => {
  it('shows both versions of a role that a merge kept, each with the end it has, until one is deleted', async () => {
    value(await keepRole(journal, role('2026-06-01', { role: 'EM' }), seams));
    value(await keepRole(journal, role('2025-01-01'), seams));
    const first = journal.roles()[0];
    if (first === undefined) throw new Error('there is no role');
    value(await journal.change({ put: [{ ...first, id: 'theirs', revision: 'other', title: 'Elsewhere' }] }));
    const rows = () => roleHistory(journal, today()).roles;
    expect(shown()).toEqual(['EM 2026-06-01 null', 'TL 2025-01-01 2026-05-31', 'TL 2025-01-01 2026-05-31']);
    expect(rows().map(({ isTwice }) => isTwice ?? false)).toEqual([false, true, true]);
    value(await deleteRole(journal, 'theirs', seams));
    expect(rows().some(({ isTwice }) => isTwice)).toBe(false);
  });

  it('is newest first; a role ends the day before the next begins', async () => {
    value(await keepRole(journal, role('2026-06-01', { role: 'EM', teamSize: 6 }), seams));
    value(await keepRole(journal, role('2025-01-01'), seams));
    expect(shown()).toEqual(['EM 2026-06-01 null', 'TL 2025-01-01 2026-05-31']);
  });

  it('takes no second role on one day, and keeps the last one', async () => {
    value(await keepRole(journal, role('2025-01-01'), seams));
    const [only] = journal.roles();
    expect(failure(await keepRole(journal, role('2025-01-01', { role: 'EM' }), seams))).toEqual({
      code: 'role-day-taken',
      day: '2025-01-01',
    });
    expect(failure(await deleteRole(journal, only?.id ?? '', seams))).toEqual({ code: 'role-last' });
    expect(failure(await keepRole(journal, role('2025-02-01', { id: 'nobody' }), seams))).toEqual({
      code: 'role-missing',
    });
  });

  it('gives back what was deleted, and the role before it lasts meanwhile', async () => {
    value(await keepRole(journal, role('2025-01-01'), seams));
    value(await keepRole(journal, role('2026-06-01', { role: 'EM' }), seams));
    const later = journal.roles().at(-1)?.id ?? '';
    value(await deleteRole(journal, later, seams));
    expect(shown()).toEqual(['TL 2025-01-01 null']);
    value(await restoreRole(journal, later, seams));
    expect(shown()).toEqual(['EM 2026-06-01 null', 'TL 2025-01-01 2026-05-31']);
  });

  it('corrected later, is followed by the chart and by the questions of a check-in', async () => {
    value(await keepRole(journal, role('2026-01-05'), seams));
    const [first] = journal.roles();
    const asked = () => {
      const form = value(createCheckIns(seams).begin(journal, { form: 'weekly', event: null, forDate: null }));
      return form.prompts.map(({ id }) => id).filter((id) => id.startsWith('BA'));
    };
    const drawn = () =>
      driftView(journal, { asOf: today(), dotsUpTo: day('2026-11-02') }).roles.map(
        ({ role: held, from }) => `${held} ${from}`,
      );
    const alone = asked();
    const corrected = role('2026-11-02', { id: first?.id ?? null, role: 'combined', title: 'Lead and manager' });
    value(await keepRole(journal, corrected, seams));
    expect(asked().length).toBeGreaterThan(alone.length);
    expect(drawn()).toEqual(['combined 2026-11-02']);
    expect(journal.roles()).toHaveLength(1);
    expect(journal.roles()[0]?.parents).toEqual([first?.revision]);
  });
});

describe('a holiday', () => {
  const isAsked = () => todayView(journal, seams.clock()).due.length > 0;
  const begin = (from: string, to: string | null) =>
    setHoliday(journal, { from: day(from), to: to === null ? null : day(to) }, seams);

  it('silences what is due until its last day, and leaves its record', async () => {
    expect(isAsked()).toBe(true);
    value(await begin('2026-11-20', '2026-11-22'));
    expect(isAsked()).toBe(false);
    expect(holidayView(journal, today()).holiday).toEqual({ from: '2026-11-20', to: '2026-11-22', lasts: true });
    now = Date.UTC(2026, 10, 23, 17);
    expect(isAsked()).toBe(true);
    expect(holidayView(journal, today()).holiday).toBe(null);
    expect(journal.of('holiday')).toMatchObject([{ from: '2026-11-20', to: '2026-11-22' }]);
  });

  it('is one at a time: a second one changes its end, and ending it early keeps the days it lasted', async () => {
    value(await begin('2026-11-20', null));
    now = Date.UTC(2026, 10, 23, 17);
    value(await begin('2026-11-23', '2026-11-29'));
    expect(journal.of('holiday')).toMatchObject([{ from: '2026-11-20', to: '2026-11-29' }]);
    value(await endHoliday(journal, seams));
    expect(journal.of('holiday')).toMatchObject([{ from: '2026-11-20', to: '2026-11-22' }]);
    expect(isAsked()).toBe(true);
  });

  it('called off before it lasted a day, leaves nothing', async () => {
    value(await begin('2026-12-21', '2027-01-03'));
    expect(isAsked()).toBe(true);
    value(await endHoliday(journal, seams));
    expect(journal.of('holiday')).toEqual([]);
  });

  it('does not begin in the past or end before it begins', async () => {
    expect(failure(await begin('2026-11-19', null))).toEqual({ code: 'request-invalid', path: 'from' });
    expect(failure(await begin('2026-12-21', '2026-12-20'))).toEqual({ code: 'request-invalid', path: 'to' });
  });
});
