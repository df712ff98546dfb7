import { labelledTexts } from '../../../shared/domain/record-text/labelled-texts.ts';
import { labelsAfterEdit } from '../../../shared/labels/labels-after-edit.ts';
import { type NamesInUse, namesInUse } from '../../../shared/labels/names-in-use.ts';
import type { Entry } from '../../../shared/records/entries/entry.ts';
import type { Journal } from '../core/journal.ts';
import { promptsOf } from '../core/journal-words.ts';

/** The tags, people and projects of a journal, without those of the bin. */
export const namesOf = (journal: Pick<Journal, 'entries' | 'of'>): NamesInUse =>
  namesInUse(journal.entries(), journal.of('person'));

/** An entry that was written or changed, with the labels that its words name now; `before` is null for a new one. */
export const labelledByWords = <Kind extends Entry>(journal: Journal, before: Entry | null, entry: Kind): Kind => {
  const promptOf = promptsOf(journal);
  const words = {
    before: before === null ? [] : labelledTexts(before, promptOf),
    now: labelledTexts(entry, promptOf),
  };
  return { ...entry, ...labelsAfterEdit(entry, words, namesOf(journal)) };
};
