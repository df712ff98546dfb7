import { useView } from '../../bridge/use-view.ts';
import { noteCopy, unfinishedCopy } from '../../copy/notes.ts';
import { Button } from '../../kit/primitives/Button.tsx';
import { hrefs } from '../../routes/places.ts';
import { useNewNote } from '../../state/use-new-note.ts';
import styles from './Today.module.css';

/** Begins a note, by button or N. */
export const NewNoteButton = () => {
  const newNote = useNewNote();
  if (newNote === null) return null;
  return (
    <Button shortcut="N" onClick={newNote}>
      {noteCopy.newNote}
    </Button>
  );
};

/** Notes begun and not finished: each is kept until it is finished or dropped. */
export const UnfinishedNotes = () => {
  const view = useView('note:unfinished', null);
  if (view.status !== 'ready' || view.value.notes.length === 0) return null;
  return (
    <section className={styles['section']} aria-labelledby="unfinished">
      <h2 id="unfinished" className={styles['heading']}>
        {unfinishedCopy.heading}
      </h2>
      <ul>
        {view.value.notes.map(({ draftId, title, forDate, changes }) => (
          <li key={draftId} className={styles['offer']}>
            <a href={hrefs.note({ draft: draftId })}>{title || unfinishedCopy.noWords}</a>
            <span className={styles['soft']}>{changes ? unfinishedCopy.changes : unfinishedCopy.about(forDate)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
