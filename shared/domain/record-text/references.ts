import type { Draft, NoteDraft } from '../../records/entries/draft.ts';
import type { FinishedRecord } from '../../records/finished-record.ts';
import { isFinished, type JournalRecord } from '../../records/journal-record.ts';
import { kindOf } from '../kinds/kinds.ts';
import { list, one, oneOrNone, type Redirection } from '../kinds/record-kind.ts';

const namedInDraft = ({ entryId, commitmentId, experimentId, promptIds }: Draft): readonly string[] =>
  [entryId ?? [], commitmentId ?? [], experimentId ?? [], promptIds].flat();

/** The ids of other records, and of questions and activities that come with the product, in a record. */
export const namedIn = (record: JournalRecord): readonly string[] => {
  if (isFinished(record)) return kindOf(record).references.flatMap(({ ids }) => ids(record));
  switch (record.type) {
    case 'version':
      return namedIn(record.entry);
    case 'draft':
      return namedInDraft(record);
    case 'note-draft':
      return [record.entryId ?? [], record.attachedTo ?? []].flat();
    default:
      return [];
  }
};

const redirectFinished = <Rec extends FinishedRecord>(record: Rec, way: Redirection): Rec =>
  kindOf(record).references.reduce((redirected, { redirect }) => redirect(redirected, way) as Rec, record);

const redirectDraft = (draft: Draft, way: Redirection): Draft => ({
  ...draft,
  ...(draft.entryId === undefined ? {} : { entryId: one(draft.entryId, way) }),
  ...(draft.commitmentId === undefined ? {} : { commitmentId: one(draft.commitmentId, way) }),
  ...(draft.experimentId === undefined ? {} : { experimentId: one(draft.experimentId, way) }),
  ...(draft.promptIds.includes(way.to)
    ? {}
    : {
        promptIds: list(draft.promptIds, way),
        answers: Object.fromEntries(Object.entries(draft.answers).map(([id, answer]) => [one(id, way), answer])),
      }),
});

const redirectNoteDraft = (draft: NoteDraft, way: Redirection): NoteDraft => ({
  ...draft,
  entryId: oneOrNone(draft.entryId, way),
  attachedTo: oneOrNone(draft.attachedTo, way),
});

/**
 * A record that names `to` wherever it named `from`: as its partner, its evidence, its commitment or experiment, the
 * check-in it belongs to, the question it answers or the activity it rates. What a record says and what it is called do
 * not change.
 */
export const redirectReferences = (record: JournalRecord, way: Redirection): JournalRecord => {
  if (isFinished(record)) return redirectFinished(record, way);
  switch (record.type) {
    case 'version':
      return { ...record, entry: redirectFinished(record.entry, way) };
    case 'draft':
      return redirectDraft(record, way);
    case 'note-draft':
      return redirectNoteDraft(record, way);
    default:
      return record;
  }
};
