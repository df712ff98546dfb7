import { useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { errorWords } from '../../../shared/errors/error-words.ts';
import { NOTE_LENGTH } from '../../bridge/keep-as-notes.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { markdownCopy, noteCopy } from '../../copy/notes.ts';
import type { NoteKeeper } from '../../editor/note-keeper.ts';
import { closeNote, writeNoteIn } from '../../editor/open-note.ts';
import { useFinishing } from '../../editor/use-finishing.ts';
import { useKeys } from '../../input/use-keys.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { useRoom } from '../../kit/fields/use-room.ts';
import { Markdown } from '../../kit/markdown/Markdown.tsx';
import { places } from '../../routes/places.ts';
import { goTo } from '../../state/hash-location.ts';
import styles from './Note.module.css';
import { NoteDetails } from './NoteDetails.tsx';
import { NoteFoot } from './NoteFoot.tsx';
import { NoteHead } from './NoteHead.tsx';
import { NoteTitle, TITLE_LENGTH, useTitleRoom } from './NoteTitle.tsx';
import { RestNotice } from './RestNotice.tsx';
import { TemplateChoice } from './TemplateChoice.tsx';
import { NoteText } from './text/NoteText.tsx';
import { performEdit } from './text/perform-edit.ts';
import { UnsavedNote } from './UnsavedNote.tsx';

/** The open note: its day, its title, its text or the preview of it, and the finish. */
export const NoteDesk = ({ keeper }: { readonly keeper: NoteKeeper }) => {
  const text = useRef<HTMLTextAreaElement>(null);
  const [previewing, setPreviewing] = useState(false);
  const { content } = useStore(keeper.store);
  const complete = useCommand('note:complete');
  useTextFocus(text, keeper.form.caret, previewing);
  const [titleRoom, textRoom] = [useTitleRoom(), useRoom(NOTE_LENGTH, text)];
  const { finishing, finish } = useFinishing();
  // While the note is on its way into the journal it takes no more words: they would belong to nothing.
  const taking = finishing ? { ...keeper, change: () => {} } : keeper;
  const saveNote = async () => {
    // One message at a time: a draft that arrives after its note is finished would find nothing.
    await keeper.flush();
    const done = await complete.run({ draftId: keeper.form.draftId, content: keeper.store.getState().content });
    if (!done) return false;
    closeNote(keeper);
    goTo(done.entryId === null ? places.journal() : places.entry({ id: done.entryId }), { replace: true });
    return true;
  };
  useKeys(({ key, command, shift }) => {
    if (command && shift && key.toLowerCase() === 'p') setPreviewing(!previewing);
    else if (command && key === 'Enter') void finish(saveNote);
    else return false;
    return true;
  });
  const takeTemplate = (template: { readonly title: string; readonly markdown: string }) => {
    if (text.current === null || finishing) return;
    const { markdown } = template;
    const caret = endOfSecondLine(markdown);
    performEdit(text.current, { from: 0, to: text.current.value.length, insert: markdown, start: caret, end: caret });
    if (keeper.store.getState().content.title.trim() === '') keeper.change({ title: template.title });
  };
  return (
    <>
      <NoteHead keeper={taking} previewing={previewing} onPreview={() => setPreviewing(!previewing)} />
      <UnsavedNote keeper={keeper} />
      {complete.error ? <Failure announce words={errorWords(complete.error)} /> : null}
      <div className={styles['sheet']}>
        <NoteTitle keeper={keeper} room={titleRoom} readOnly={finishing} />
        <NoteText ref={text} hidden={previewing} finishing={finishing} keeper={keeper} />
        {previewing ? (
          <section className={styles['preview']} aria-label={noteCopy.preview}>
            {content.markdown.trim() === '' ? (
              <p className={styles['soft']}>{noteCopy.nothingYet}</p>
            ) : (
              <Markdown text={content.markdown} words={markdownCopy} />
            )}
          </section>
        ) : null}
      </div>
      <RestNotice keeper={keeper} room={titleRoom} limit={TITLE_LENGTH} />
      <RestNotice keeper={keeper} room={textRoom} limit={NOTE_LENGTH} />
      {content.markdown.trim() === '' && !previewing ? <TemplateChoice onTake={takeTemplate} /> : null}
      <NoteFoot keeper={keeper} busy={finishing} onDone={() => void finish(saveNote)} />
      <NoteDetails keeper={taking} />
    </>
  );
};

/** Under the first heading of a template: where its first words go. */
const endOfSecondLine = (text: string): number => {
  const end = text.indexOf('\n', text.indexOf('\n') + 1);
  return end < 0 ? text.length : end;
};

/** The caret where it was left, once when the note opens; and back in the text when the preview closes. */
const useTextFocus = (text: { readonly current: HTMLTextAreaElement | null }, caret: number | null, away: boolean) => {
  const [first] = useState(caret);
  useLayoutEffect(() => {
    const area = text.current;
    if (area === null) return;
    writeNoteIn(area);
    const place = first ?? area.value.length;
    area.setSelectionRange(place, place);
    return () => writeNoteIn(null);
  }, [text, first]);
  useLayoutEffect(() => {
    if (!away) text.current?.focus();
  }, [text, away]);
};
