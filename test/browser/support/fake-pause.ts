import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { ok } from '../../../shared/errors/result.ts';
import type { Input, Reply } from '../../../shared/ipc/contract.ts';
import type { HolidayView } from '../../../shared/ipc/rhythm.ts';

type PauseChannel = 'holiday:read' | 'holiday:save' | 'holiday:end' | 'rhythm:read';

type Handlers = { readonly [Name in PauseChannel]: (input: Input<Name>) => Reply<Name> };

/** Holiday and rhythm: one holiday at a time, and always the same six weeks. */
export const createFakePause = (today: CalendarDay): Handlers & { readonly onHoliday: () => boolean } => {
  let holiday: HolidayView['holiday'] = null;
  return {
    onHoliday: () => holiday?.lasts ?? false,
    'holiday:read': () => ok({ today, holiday }),
    'holiday:save': ({ from, to }) => {
      holiday = { from: from as CalendarDay, to: to as CalendarDay | null, lasts: from <= today };
      return ok({ today, holiday });
    },
    'holiday:end': () => {
      holiday = null;
      return ok({ today, holiday });
    },
    'rhythm:read': () => ok({ sentence: 'A check-in in 6 of the last 8 weeks.' }),
  };
};
