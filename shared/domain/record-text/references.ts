import type { Draft } from '../../records/entries/draft.ts';
import { type FinishedRecord, isFinished, type JournalRecord } from '../../records/journal-record.ts';
import { kindOf } from '../kinds/kinds.ts';
import { list, one, type Redirection } from '../kinds/record-kind.ts';

const namedInDraft = ({ commitmentId, experimentId, promptIds }: Draft): readonly string[] =>
  [commitmentId ?? [], experimentId ?? [], promptIds].flat();

/** The ids of what stands beside entries, and of questions and activities that come with the product, in a record. */
export const namedIn = (record: JournalRecord): readonly string[] => {
  if (isFinished(record)) return kindOf(record).references.flatMap(({ ids }) => ids(record));
  if (record.type === 'version') return namedIn(record.entry);
  return record.type === 'draft' ? namedInDraft(record) : [];
};

const redirectFinished = <Rec extends FinishedRecord>(record: Rec, way: Redirection): Rec =>
  kindOf(record).references.reduce((redirected, { redirect }) => redirect(redirected, way) as Rec, record);

const redirectDraft = (draft: Draft, way: Redirection): Draft => ({
  ...draft,
  ...(draft.commitmentId === undefined ? {} : { commitmentId: one(draft.commitmentId, way) }),
  ...(draft.experimentId === undefined ? {} : { experimentId: one(draft.experimentId, way) }),
  ...(draft.promptIds.includes(way.to)
    ? {}
    : {
        promptIds: list(draft.promptIds, way),
        answers: Object.fromEntries(Object.entries(draft.answers).map(([id, answer]) => [one(id, way), answer])),
      }),
});

/**
 * A record that names `to` wherever it named `from`: as its partner, its evidence, its commitment or experiment, the
 * question it answers or the activity it rates. What a record says and what it is called do not change.
 */
export const redirectReferences = (record: JournalRecord, way: Redirection): JournalRecord => {
  if (isFinished(record)) return redirectFinished(record, way);
  if (record.type === 'version') return { ...record, entry: redirectFinished(record.entry, way) };
  return record.type === 'draft' ? redirectDraft(record, way) : record;
};
