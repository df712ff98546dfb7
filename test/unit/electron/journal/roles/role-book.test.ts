import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCheckIns } from '../../../../../electron/journal/check-ins/check-ins.ts';
import { driftView } from '../../../../../electron/journal/drift/drift-view.ts';
import { deleteRole, keepRole, restoreRole, roleHistory } from '../../../../../electron/journal/roles/role-book.ts';
import { day } from '../../../../support/builders.ts';
import { failure, value } from '../../../../support/vault-fixture.ts';
import { openWritingDesk, type WritingDesk } from '../../../../support/writing-desk.ts';

let desk: WritingDesk;
beforeEach(async () => {
  desk = await openWritingDesk(Date.UTC(2026, 10, 20, 17));
});
afterEach(() => desk.close());

const role = (from: string, given: Partial<Parameters<typeof keepRole>[1]> = {}) => ({
  id: null,
  from: day(from),
  role: 'TL' as const,
  title: '',
  teamSize: null,
  ...given,
});
const shown = () =>
  roleHistory(desk.journal, desk.today()).roles.map(({ from, to, role: held }) => `${held} ${from} ${to}`);

describe('the role history', () => {
  it('shows both versions of a role that a merge kept, each with the end it has, until one is deleted', async () => {
    value(await keepRole(desk.journal, role('2026-06-01', { role: 'EM' }), desk.deps));
    value(await keepRole(desk.journal, role('2025-01-01'), desk.deps));
    const first = desk.journal.roles()[0];
    if (first === undefined) throw new Error('there is no role');
    value(await desk.journal.change({ put: [{ ...first, id: 'theirs', revision: 'other', title: 'Elsewhere' }] }));
    const rows = () => roleHistory(desk.journal, desk.today()).roles;
    expect(shown()).toEqual(['EM 2026-06-01 null', 'TL 2025-01-01 2026-05-31', 'TL 2025-01-01 2026-05-31']);
    expect(rows().map(({ twice }) => twice ?? 'alone')).toEqual(['alone', 'left-out', 'counts']);
    value(await deleteRole(desk.journal, 'theirs', desk.deps));
    expect(rows().some(({ twice }) => twice)).toBe(false);
  });

  it('is newest first; a role ends the day before the next begins', async () => {
    value(await keepRole(desk.journal, role('2026-06-01', { role: 'EM', teamSize: 6 }), desk.deps));
    value(await keepRole(desk.journal, role('2025-01-01'), desk.deps));
    expect(shown()).toEqual(['EM 2026-06-01 null', 'TL 2025-01-01 2026-05-31']);
  });

  it('takes no second role on one day, and keeps the last one', async () => {
    value(await keepRole(desk.journal, role('2025-01-01'), desk.deps));
    const [only] = desk.journal.roles();
    expect(failure(await keepRole(desk.journal, role('2025-01-01', { role: 'EM' }), desk.deps))).toEqual({
      code: 'role-day-taken',
      day: '2025-01-01',
    });
    expect(failure(await deleteRole(desk.journal, only?.id ?? '', desk.deps))).toEqual({ code: 'role-last' });
    expect(failure(await keepRole(desk.journal, role('2025-02-01', { id: 'nobody' }), desk.deps))).toEqual({
      code: 'role-missing',
    });
  });

  it('gives back what was deleted, and the role before it lasts meanwhile', async () => {
    value(await keepRole(desk.journal, role('2025-01-01'), desk.deps));
    value(await keepRole(desk.journal, role('2026-06-01', { role: 'EM' }), desk.deps));
    const later = desk.journal.roles().at(-1)?.id ?? '';
    value(await deleteRole(desk.journal, later, desk.deps));
    expect(shown()).toEqual(['TL 2025-01-01 null']);
    value(await restoreRole(desk.journal, later, desk.deps));
    expect(shown()).toEqual(['EM 2026-06-01 null', 'TL 2025-01-01 2026-05-31']);
  });

  it('corrected later, is followed by the chart and by the questions of a check-in', async () => {
    value(await keepRole(desk.journal, role('2026-01-05'), desk.deps));
    const [first] = desk.journal.roles();
    const asked = () => {
      const form = value(createCheckIns(desk.deps).begin(desk.journal, { form: 'weekly', event: null, forDate: null }));
      return form.prompts.map(({ id }) => id).filter((id) => id.startsWith('BA'));
    };
    const drawn = () =>
      driftView(desk.journal, { asOf: desk.today(), dotsUpTo: day('2026-11-02') }).roles.map(
        ({ role: held, from }) => `${held} ${from}`,
      );
    const alone = asked();
    const corrected = role('2026-11-02', { id: first?.id ?? null, role: 'combined', title: 'Lead and manager' });
    value(await keepRole(desk.journal, corrected, desk.deps));
    expect(asked().length).toBeGreaterThan(alone.length);
    expect(drawn()).toEqual(['combined 2026-11-02']);
    expect(desk.journal.roles()).toHaveLength(1);
    expect(desk.journal.roles()[0]?.parents).toEqual([first?.revision]);
  });
});
