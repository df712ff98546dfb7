import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { daysOfJournal, lookBack } from '../../../shared/domain/scoring/days-of-journal.ts';
import { ok } from '../../../shared/errors/result.ts';
import type { Input, Reply } from '../../../shared/ipc/contract.ts';
import type { EntryLine } from '../../../shared/ipc/entries.ts';
import type { Entry } from '../../../shared/records/entries/entry.ts';
import type { Reflection } from '../../../shared/records/entries/reflection.ts';

type CalendarChannel = 'journal:days' | 'journal:day' | 'journal:ago';

type Handlers = { readonly [Name in CalendarChannel]: (input: Input<Name>) => Reply<Name> };

const energies = [0.7, 0.2, 0, -0.3, -0.8];

/** The journal by day, with energies of all steps on the days that have entries. */
export const createFakeCalendar = (given: {
  readonly today: CalendarDay;
  readonly alive: () => readonly Reflection[];
  readonly lineOf: (entry: Reflection) => EntryLine;
}): Handlers => {
  const { today, alive, lineOf } = given;
  const isReflection = (entry: Entry): entry is Reflection => entry.type === 'reflection';
  return {
    'journal:days': ({ from, to }) => {
      const days = daysOfJournal(alive(), from as CalendarDay, to as CalendarDay);
      return ok({
        today,
        days: days.map((day, index) => ({ ...day, energy: energies[index % 5] ?? null, n: day.count })),
      });
    },
    'journal:day': ({ day }) =>
      ok({
        lines: alive()
          .filter(({ forDate }) => forDate === day)
          .map(lineOf),
        days: [...daysOfJournal(alive(), day as CalendarDay, day as CalendarDay)],
      }),
    'journal:ago': ({ day }) =>
      ok(
        lookBack(alive(), day as CalendarDay).map(({ entries, ...found }) => ({
          ...found,
          lines: entries.filter(isReflection).slice(0, 3).map(lineOf),
          total: entries.length,
        })),
      ),
  };
};
