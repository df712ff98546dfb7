import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { fail, ok } from '../../../shared/errors/result.ts';
import type { Input, Reply } from '../../../shared/ipc/contract.ts';
import type { RoleRow } from '../../../shared/ipc/roles.ts';

type RoleChannel = 'role:list' | 'role:read-beside' | 'role:save' | 'role:delete' | 'role:restore';

type Handlers = { readonly [Name in RoleChannel]: (input: Input<Name>) => Reply<Name> };

/** One role since the start of the year; others can be added. */
export const createFakeRoles = (today: CalendarDay): Handlers => {
  const first: RoleRow = {
    id: 'role1',
    from: '2026-01-05' as CalendarDay,
    to: null,
    role: 'TL',
    title: '',
    teamSize: 5,
  };
  let rows: readonly RoleRow[] = [first];
  let gone: readonly RoleRow[] = [];
  const list = () => ok({ today, roles: [...rows].sort((a, b) => (a.from < b.from ? 1 : -1)) });
  return {
    'role:list': list,
    'role:read-beside': () =>
      ok({
        swings: [
          { from: '2024-03-01' as CalendarDay, to: '2025-12-31' as CalendarDay, kind: 'technical' },
          { from: '2026-01-01' as CalendarDay, to: today, kind: 'people' },
        ],
        sentence: '6 months since a mostly technical month.',
        told: [
          {
            promptId: 'TS04',
            question: 'As far as you know, what time split does your company expect?',
            answers: [{ entryId: 'e1', day: '2026-03-31' as CalendarDay, words: 'People 60 %, technical 40 %' }],
          },
        ],
      }),
    'role:save': ({ id, from, ...rest }) => {
      const day = from as CalendarDay;
      if (rows.some((row) => row.id !== id && row.from === day)) return fail({ code: 'role-day-taken', day });
      const row: RoleRow = { id: id ?? `role${rows.length + 1}`, from: day, to: null, ...rest };
      rows = [...rows.filter((one) => one.id !== row.id), row];
      return list();
    },
    'role:delete': ({ id }) => {
      gone = rows.filter((row) => row.id === id);
      rows = rows.filter((row) => row.id !== id);
      return list();
    },
    'role:restore': () => {
      rows = [...rows, ...gone];
      return list();
    },
  };
};
