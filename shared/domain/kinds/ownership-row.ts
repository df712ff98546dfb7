import type { OwnershipLayer } from '../../records/beside/ownership-row.ts';
import { type OwnershipRow, ownershipRowSchema } from '../../records/beside/ownership-row.ts';
import { dayInWords } from '../../wording/wording.ts';
import { oneId, type RecordKind } from './record-kind.ts';
import { plain } from './say.ts';

const questions = ['who', 'when', 'what', 'how', 'why'] as const;
const layer = (value: OwnershipLayer | null): string => {
  if (value === null) return '';
  const owners = questions.map((question) => {
    const { owner, assist } = value[question];
    return `${plain(question)}: ${plain(owner)}${assist ? ', with help' : ''}`;
  });
  const { answersForIt, say } = value;
  return [
    ...owners,
    ...(answersForIt === null ? [] : [`Answers for it: ${plain(answersForIt)}`]),
    ...(say === null ? [] : [`Say: ${plain(say)}`]),
  ].join('. ');
};

export const ownershipRowKind: RecordKind<OwnershipRow> = {
  schema: ownershipRowSchema,
  list: 'ownershipRows',
  name: 'Row of the ownership map',
  fields: [
    ['Row', ({ label }) => label],
    ['Group', ({ group }) => plain(group)],
    ['As I see it', ({ mine }) => layer(mine)],
    ['As they see it, I think', ({ theirs }) => layer(theirs)],
    ['Agreed', ({ agreed }) => (agreed === null ? '' : `${dayInWords(agreed.on)}. ${layer(agreed.layer)}`)],
  ],
  references: [oneId('partnerId')],
  day: null,
  isPurged: true,
  partnerId: ({ partnerId }) => partnerId,
  uniqueBy: { key: ({ partnerId, row }) => `${partnerId} ${row}`, said: 'The same row of the map twice.' },
};
