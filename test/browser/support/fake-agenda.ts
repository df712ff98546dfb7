import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { ok } from '../../../shared/errors/result.ts';
import type { CallName, Input, Reply } from '../../../shared/ipc/contract.ts';
import type { AgendaView } from '../../../shared/ipc/duo.ts';

type AgendaChannel = Extract<CallName, `agenda:${string}`>;
type Handlers = { readonly [Name in AgendaChannel]: (input: Input<Name>) => Reply<Name> };

/** An agenda of two slots, as main draws it up. */
export const anAgenda: AgendaView = {
  today: '2026-11-19' as CalendarDay,
  partner: 'Kit',
  opening: 'We have not met for three weeks. Fifteen minutes is enough to restart.',
  slots: [
    {
      id: 'health',
      minutes: 8,
      title: 'Team health',
      lines: [{ id: 'health-notice', text: 'What did each of us notice about the team?' }],
    },
    {
      id: 'disagreement',
      minutes: 6,
      title: 'One disagreement',
      lines: [{ id: 'disagreement-d1', text: 'Who decides on the rewrite?' }],
    },
  ],
};

export const createFakeAgenda = (): Handlers => ({
  'agenda:read': () => ok({ ...anAgenda, partner: null, opening: null, slots: [] }),
  'agenda:keep': () => ok({ entryId: 'n9' }),
  'agenda:save': () => ok({ savedAs: 'agenda.txt' }),
});
