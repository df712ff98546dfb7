import { useState } from 'react';
import { useStore } from 'zustand';
import { isCalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { isLikelyDay } from '../../../shared/calendar/likely-day.ts';
import { wholeDayInWords } from '../../copy/dates.ts';
import { noteCopy } from '../../copy/notes.ts';
import type { NoteEditor } from '../../editor/note-editor.ts';
import { DayField } from '../../kit/fields/DayField.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import styles from './Note.module.css';
import { SaveMark } from './SaveMark.tsx';

export type NoteHeadProps = {
  readonly editor: NoteEditor;
  readonly previewing: boolean;
  readonly onPreview: () => void;
};

const saveWords = { saving: noteCopy.saving, saved: noteCopy.saved, failed: noteCopy.unsaved };

/** The day the note is about, whether it is saved, and the way to the preview. */
export const NoteHead = ({ editor, previewing, onPreview }: NoteHeadProps) => {
  const [picking, setPicking] = useState(false);
  const { content, saving } = useStore(editor.store);
  const { today } = editor.form;
  const accepts = (day: string): boolean => isLikelyDay(day, today) && day <= today;
  const pickDay = (day: string) => {
    if (isCalendarDay(day)) editor.change({ forDate: day });
  };
  return (
    <>
      <div className={styles['head']}>
        <p className={styles['day']}>
          <time dateTime={content.forDate}>{wholeDayInWords(content.forDate)}</time>
          <Button tone="plain" onClick={() => setPicking(!picking)}>
            {picking ? noteCopy.keepDay : noteCopy.changeDay}
          </Button>
        </p>
        <div className={styles['state']}>
          <SaveMark status={saving.status} words={saveWords} />
          <Button pressed={previewing} onClick={onPreview}>
            {noteCopy.preview}
          </Button>
        </div>
      </div>
      {editor.form.otherCame ? <p className={styles['soft']}>{noteCopy.otherCame}</p> : null}
      {picking ? (
        <div className={styles['pick']}>
          <DayField label={noteCopy.day} max={today} value={content.forDate} accepts={accepts} onChange={pickDay} />
        </div>
      ) : null}
    </>
  );
};
