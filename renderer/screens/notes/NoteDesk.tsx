import { useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { errorWords } from '../../../shared/errors/error-words.ts';
import { useActionKeys } from '../../actions/use-action-keys.ts';
import { NOTE_LENGTH } from '../../bridge/keep-as-notes.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { markdownCopy, noteCopy } from '../../copy/notes.ts';
import { takingNothing } from '../../editor/editor.ts';
import { type NoteEditor, noteSession } from '../../editor/note-editor.ts';
import { useFinishing } from '../../editor/use-finishing.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { useRoom } from '../../kit/fields/use-room.ts';
import { Markdown } from '../../kit/markdown/Markdown.tsx';
import { performEdit } from '../../labelling/perform-edit.ts';
import { places } from '../../routes/places.ts';
import { goTo } from '../../state/hash-location.ts';
import styles from './Note.module.css';
import { NoteDetails } from './NoteDetails.tsx';
import { NoteFoot } from './NoteFoot.tsx';
import { NoteHead } from './NoteHead.tsx';
import { NoteTitle, TITLE_LENGTH, useTitleRoom } from './NoteTitle.tsx';
import { noteKeys } from './note-keys.ts';
import { RestNotice } from './RestNotice.tsx';
import { TemplateChoice } from './TemplateChoice.tsx';
import { NoteText } from './text/NoteText.tsx';
import { UnsavedNote } from './UnsavedNote.tsx';

/** The open note: its day, its title, its text or the preview of it, and the finish. */
export const NoteDesk = ({ editor }: { readonly editor: NoteEditor }) => {
  const text = useRef<HTMLTextAreaElement>(null);
  const [previewing, setPreviewing] = useState(false);
  const { content } = useStore(editor.store);
  const complete = useCommand('note:complete');
  useTextFocus(text, editor, previewing);
  const [titleRoom, textRoom] = [useTitleRoom(), useRoom(NOTE_LENGTH, text)];
  const { finishing, finish } = useFinishing();
  const taking = finishing ? takingNothing(editor) : editor;
  const saveNote = async () => {
    // One message at a time: a draft that arrives after its note is finished would find nothing.
    await editor.flush();
    const done = await complete.run({ draftId: editor.form.draftId, content: editor.store.getState().content });
    if (!done) return false;
    noteSession.close(editor);
    goTo(done.entryId === null ? places.journal() : places.entry({ id: done.entryId }), { replace: true });
    return true;
  };
  const preview = { words: noteCopy.preview, key: noteKeys.preview, perform: () => setPreviewing(!previewing) };
  const done = { words: noteCopy.done, key: noteKeys.done, perform: () => void finish(saveNote) };
  useActionKeys([preview]);
  const takeTemplate = (template: { readonly title: string; readonly markdown: string }) => {
    if (text.current === null || finishing) return;
    const { markdown } = template;
    const caret = endOfSecondLine(markdown);
    performEdit(text.current, { from: 0, to: text.current.value.length, insert: markdown, start: caret, end: caret });
    if (editor.store.getState().content.title.trim() === '') editor.change({ title: template.title });
  };
  return (
    <>
      <NoteHead editor={taking} previewing={previewing} onPreview={preview.perform} />
      <UnsavedNote editor={editor} />
      {complete.error ? <Failure announce words={errorWords(complete.error)} /> : null}
      <div className={styles['sheet']}>
        <NoteTitle editor={editor} room={titleRoom} readOnly={finishing} />
        <NoteText ref={text} hidden={previewing} finishing={finishing} editor={editor} />
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
      <RestNotice editor={editor} room={titleRoom} limit={TITLE_LENGTH} />
      <RestNotice editor={editor} room={textRoom} limit={NOTE_LENGTH} />
      {content.markdown.trim() === '' && !previewing ? <TemplateChoice onTake={takeTemplate} /> : null}
      <NoteFoot editor={editor} busy={finishing} done={done} />
      <NoteDetails editor={taking} />
    </>
  );
};

/** Under the first heading of a template: where its first words go. */
const endOfSecondLine = (text: string): number => {
  const end = text.indexOf('\n', text.indexOf('\n') + 1);
  return end < 0 ? text.length : end;
};

/** The caret where it was left, once when the note opens; and back in the text when the preview closes. */
const useTextFocus = (text: { readonly current: HTMLTextAreaElement | null }, editor: NoteEditor, away: boolean) => {
  const { caret, form } = editor;
  useLayoutEffect(() => {
    const area = text.current;
    if (area === null) return;
    caret.writeIn(area);
    const place = form.caret ?? area.value.length;
    area.setSelectionRange(place, place);
    return () => caret.writeIn(null);
  }, [text, caret, form]);
  useLayoutEffect(() => {
    if (!away) text.current?.focus();
  }, [text, away]);
};
