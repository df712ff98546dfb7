import type { EventName } from '../../check-ins/event-names.ts';
import type { FormName } from '../../records/entries/reflection.ts';

const titles: Readonly<Record<FormName, string>> = {
  daily: 'Daily check-in',
  weekly: 'Weekly check-in',
  monthly: 'Monthly check-in',
  duo: 'Duo check-in',
  quarterly: 'Quarterly check-in',
  event: 'Check-in on an event',
};

const eventTitles: Readonly<Record<EventName, string>> = {
  'before-conversation': 'Before a conversation',
  'after-conversation': 'After a conversation',
  'role-change': 'Change of role',
  'experiment-start': 'Start of an experiment',
  'experiment-end': 'End of an experiment',
  decision: 'On a decision',
};

/** What a form is called on screen; one about an event by its event, where that is known. */
export const formTitle = (form: FormName, event: EventName | null = null): string =>
  event === null ? titles[form] : eventTitles[event];
