import { useStore } from 'zustand';
import { errorWords } from '../../../shared/errors/error-words.ts';
import type { CompletedView } from '../../../shared/ipc/check-ins.ts';
import { useCommand } from '../../bridge/use-command.ts';

import { periodInWords } from '../../copy/dates.ts';
import { reflectCopy } from '../../copy/reflect.ts';
import { type CheckInEditor, checkInSession } from '../../editor/check-in-editor.ts';
import { takingNothing } from '../../editor/editor.ts';
import { useFinishing } from '../../editor/use-finishing.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Notice } from '../../kit/feedback/Notice.tsx';
import { hrefs } from '../../routes/places.ts';
import { useAppearance } from '../../state/appearance.ts';
import { useUnsaved } from '../../state/use-unsaved.ts';
import { DayCaptures, ForYesterday } from './BesideForm.tsx';
import { OnePage } from './OnePage.tsx';
import styles from './Reflect.module.css';
import { Resumed } from './Resumed.tsx';
import { SaveElsewhere } from './SaveElsewhere.tsx';
import { SaveState } from './SaveState.tsx';
import { SingleQuestion } from './SingleQuestion.tsx';
import { answersToSave, promptsShown } from './steps/form-answers.ts';

export type CheckInProps = {
  readonly editor: CheckInEditor;
  /** The question that is wanted first; null = where the writer was. */
  readonly at: string | null;
  readonly onCompleted: (completed: CompletedView) => void;
  /** A sitting's answers are kept and another sitting is open. */
  readonly onPaused: () => void;
  readonly onDiscarded: () => void;
};

/** The open form: the day it is about, its questions, and the finish. */
export const CheckIn = ({ editor, at, onCompleted, onPaused, onDiscarded }: CheckInProps) => {
  const { pace } = useAppearance().look;
  const complete = useCommand('reflection:complete');
  const endSitting = useCommand('reflection:end-sitting');
  const { finishing, finish } = useFinishing();
  const error = complete.error ?? endSitting.error;
  const { form } = editor;
  const taking = finishing ? takingNothing(editor) : editor;
  const save = async (wasShown: (index: number) => boolean) => {
    // One message at a time: a draft that arrives after its form is finished would find nothing.
    await editor.flush();
    const given = editor.store.getState().content.answers;
    const answers = answersToSave(promptsShown(form.prompts, given), given, wasShown);
    const { draftId, sitting } = form;
    const isLast = sitting === null || sitting.number >= sitting.of;
    if (isLast) {
      const completed = await complete.run({ draftId, answers });
      if (!completed) return false;
      checkInSession.close(editor);
      onCompleted(completed);
      return true;
    }
    if ((await endSitting.run({ draftId, answers })) === undefined) return false;
    checkInSession.close(editor);
    onPaused();
    return true;
  };
  // What is finished is changed in one place, not walked through again.
  const Body = pace === 'one-page' || form.editing !== null ? OnePage : SingleQuestion;
  return (
    <>
      <div className={styles['head']}>
        <p>
          <strong aria-hidden="true">{form.title}</strong> {periodInWords(form.form, form.forDate)}
          {form.sitting ? <> · {reflectCopy.sitting(form.sitting.number, form.sitting.of)}</> : null}
        </p>
        <SaveState editor={editor} />
      </div>
      {form.about === null ? null : <p className={styles['soft']}>{form.about}</p>}
      {form.editing === null ? null : <p className={styles['soft']}>{reflectCopy.editing}</p>}
      {form.otherCame ? <p className={styles['soft']}>{reflectCopy.otherCame}</p> : null}
      {form.already === null ? null : (
        <p className={styles['soft']}>
          {reflectCopy.already} <a href={hrefs.entry({ id: form.already })}>{reflectCopy.openAlready}</a>
        </p>
      )}
      {form.lateNote ? <Notice tone="info">{form.lateNote}</Notice> : null}
      <ForYesterday form={form} />
      <DayCaptures form={form} />
      {form.resumed ? <Resumed editor={editor} onDiscarded={onDiscarded} /> : null}
      <Unsaved editor={editor} />
      {error ? <Failure announce words={errorWords(error)} /> : null}
      {form.prompts.length === 0 ? (
        <Notice tone="info">
          {reflectCopy.allOff} <a href={hrefs.questions()}>{reflectCopy.seeQuestions}</a>
        </Notice>
      ) : null}
      <Body editor={taking} at={at} busy={finishing} onFinish={(wasShown) => void finish(() => save(wasShown))} />
    </>
  );
};

/** A draft main could not keep: why, that the words are still here, and another attempt. */
const Unsaved = ({ editor }: { readonly editor: CheckInEditor }) => {
  const unsaved = useUnsaved(useStore(editor.store).saving);
  if (unsaved === null) return null;
  const { title, detail } = unsaved.words;
  return (
    <>
      <Failure
        announce
        words={{ title, detail: `${detail} ${reflectCopy.keptHere}` }}
        retryLabel={reflectCopy.retry}
        onRetry={() => void editor.flush()}
      />
      {unsaved.canSaveElsewhere ? <SaveElsewhere editor={editor} /> : null}
    </>
  );
};
