import { type OwnPrompt, ownPromptSchema } from '../../records/beside/own-prompt.ts';
import type { RecordKind } from './record-kind.ts';
import { plain, yesNo } from './say.ts';

export const ownPromptKind: RecordKind<OwnPrompt> = {
  schema: ownPromptSchema,
  list: 'prompts',
  name: 'Question of your own',
  fields: [
    ['Question', ({ text }) => text],
    ['Form', ({ form }) => plain(form)],
    ['Answered by', ({ kind }) => plain(kind)],
    ['Left end', ({ left }) => left],
    ['Right end', ({ right }) => right],
    ['Sides of the ends', ({ leftPole, rightPole }) => [leftPole, rightPole].filter(Boolean).join(' and ')],
    ['Asks what drains', ({ drain }) => yesNo(drain)],
    ['Offered', ({ active }) => yesNo(active)],
  ],
  references: [],
  day: null,
  isPurged: false,
  partnerId: null,
  uniqueBy: null,
};
