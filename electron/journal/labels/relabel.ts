import { withAnswerTexts, withTexts } from '../../../shared/domain/record-text/labelled-texts.ts';
import { renameInline } from '../../../shared/labels/inline-labels.ts';
import { type NameChange, withNameChanged } from '../../../shared/labels/labels.ts';
import type { NoteTemplate } from '../../../shared/records/beside/note-template.ts';
import type { Draft, NoteDraft } from '../../../shared/records/entries/draft.ts';
import type { Entry } from '../../../shared/records/entries/entry.ts';
import { isSameName } from '../../../shared/text/identity.ts';
import type { Journal } from '../core/journal.ts';
import { promptsOf } from '../core/journal-words.ts';
import { type ReviseDeps, revised } from '../core/revise.ts';
import { namesOf } from './journal-names.ts';

/** Whatever a name may stand in: entries, what a note can begin with, and what is begun and not finished. */
export type Named = Entry | NoteTemplate | NoteDraft | Draft;

/** A change as it will be made: a name that is there already keeps its own spelling, so that one name stays one. */
export const settledChange = (journal: Journal, change: NameChange): NameChange => {
  if (change.to === null || isSameName(change.to, change.from)) return change;
  const to = namesOf(journal).spelled(change.kind, change.to);
  // Somebody's own other name becomes the name.
  return isSameName(to, change.from) ? change : { ...change, to };
};

/**
 * Every record that a change of a name touches, as it is after it: its labels, and its words where they name it with a
 * sign; the bin's too. What is finished comes under a new revision.
 */
export const relabelled = (journal: Journal, change: NameChange, deps: ReviseDeps): readonly Named[] => {
  const { kind, from, to } = change;
  const promptOf = promptsOf(journal);
  const { beginnings } = namesOf(journal);
  const inText = (text: string): string =>
    kind === 'projects' ? text : renameInline(text, { kind, from, to, known: beginnings });
  const entryAfter = (entry: Entry): Entry => {
    const names = withNameChanged(entry[kind], change);
    const next = withTexts(entry, promptOf, inText);
    return names === entry[kind] ? next : { ...next, [kind]: names };
  };
  const draftAfter = (draft: NoteDraft): NoteDraft => {
    const { projects = [] } = draft;
    const markdown = inText(draft.markdown);
    const named = kind === 'projects' ? withNameChanged(projects, change) : projects;
    if (markdown === draft.markdown && named === projects) return draft;
    const caret = draft.caret === null ? null : inText(draft.markdown.slice(0, draft.caret)).length;
    return { ...draft, markdown, caret, ...(named === projects ? {} : { projects: [...named] }) };
  };
  // In every version: whichever is kept carries the name that is in use.
  const beside = journal.joined().filter(({ besideOf }) => besideOf !== undefined);
  return [...journal.all(), ...beside].flatMap((record): Named[] => {
    switch (record.type) {
      case 'reflection':
      case 'note': {
        const next = entryAfter(record);
        return next === record ? [] : [revised(next, deps)];
      }
      case 'note-template': {
        const markdown = inText(record.markdown);
        return markdown === record.markdown ? [] : [{ ...revised(record, deps), markdown }];
      }
      case 'note-draft': {
        const next = draftAfter(record);
        return next === record ? [] : [next];
      }
      case 'draft': {
        const answers = withAnswerTexts(record.answers, promptOf, inText);
        return answers === record.answers ? [] : [{ ...record, answers }];
      }
      default:
        return [];
    }
  });
};
