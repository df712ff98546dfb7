import type { EntryView } from '../../../../shared/ipc/entries.ts';
import { entryCopy } from '../../../copy/journal.ts';
import { markdownCopy } from '../../../copy/notes.ts';
import { Markdown } from '../../../kit/markdown/Markdown.tsx';
import { Button } from '../../../kit/primitives/Button.tsx';
import { hrefs, NEW_DRAFT, places } from '../../../routes/places.ts';
import { goTo } from '../../../state/hash-location.ts';
import styles from './Entry.module.css';
import { EntryPart } from './EntryPart.tsx';

export type AttachedNotesProps = { readonly view: EntryView; readonly mayAdd: boolean };

/** The notes that belong to a check-in, oldest first, and the way to another. */
export const AttachedNotes = ({ view, mayAdd }: AttachedNotesProps) => {
  const { entry, notes } = view;
  const add = () => goTo(places.note({ draft: NEW_DRAFT, to: entry.id, for: entry.forDate }));
  if (notes.length === 0 && !mayAdd) return null;
  return (
    <EntryPart title={entryCopy.notes}>
      {notes.map((note) => (
        <article key={note.id} className={styles['attached']} aria-label={note.title}>
          <h3>
            <a href={hrefs.entry({ id: note.id })}>{note.title}</a>
          </h3>
          <Markdown text={note.markdown} words={markdownCopy} firstLevel={4} />
        </article>
      ))}
      {mayAdd ? (
        <div>
          <Button icon="plus" onClick={add}>
            {entryCopy.addNote}
          </Button>
        </div>
      ) : null}
    </EntryPart>
  );
};
