import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import type { EventName } from '../../../shared/check-ins/event-names.ts';
import type { FormName } from '../../../shared/records/entries/reflection.ts';
import { call } from '../../bridge/bridge.ts';
import { checkInSession } from '../../editor/check-in-editor.ts';
import { useEditorScreen } from '../../editor/use-editor-screen.ts';
import { places } from '../../routes/places.ts';

/** Which form is asked for: a new one, or a finished check-in to change. */
export type FormAsked =
  | { readonly form: FormName; readonly event: EventName | null; readonly forDate: CalendarDay | null }
  | { readonly entryId: string };

const placeOf = (asked: FormAsked) =>
  'entryId' in asked
    ? places.edit({ id: asked.entryId })
    : places.checkIn({ form: asked.form, event: asked.event, for: asked.forDate });

const openingCall = (asked: FormAsked) =>
  'entryId' in asked ? call('reflection:edit', { id: asked.entryId }) : call('reflection:begin', asked);

/** Begins a form, or goes on with its draft. */
export const useOpenedForm = (asked: FormAsked) =>
  useEditorScreen(checkInSession, { place: placeOf(asked), ask: () => openingCall(asked) });
