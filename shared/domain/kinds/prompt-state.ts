import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { type PromptState, promptStateSchema } from '../../records/beside/prompt-state.ts';
import { dayInWords } from '../../wording/wording.ts';
import { oneId, type RecordKind } from './record-kind.ts';

/** The one thing that is switched off as a question is, without being one. */
const CARD = 'The card of a heavy stretch';

export const promptStateKind: RecordKind<PromptState> = {
  schema: promptStateSchema,
  list: 'promptStates',
  name: 'Question switched or resting',
  fields: [
    [
      'Question',
      ({ promptId }, promptOf) => (promptId === 'heavy-stretch' ? CARD : (promptOf(promptId)?.text ?? promptId)),
    ],
    ['Decided', ({ state }) => ({ off: 'Switched off', resting: 'Resting', back: 'Brought back' })[state]],
    ['Since', ({ since }) => dayInWords(since.slice(0, 10) as CalendarDay)],
  ],
  references: [oneId('promptId')],
  day: null,
  isPurged: false,
  partnerId: null,
  uniqueBy: { key: ({ promptId }) => promptId, said: 'Two decisions about one question.' },
};
