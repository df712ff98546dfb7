import { useState } from 'react';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { errorWords } from '../../../shared/errors/error-words.ts';
import { call } from '../../bridge/bridge.ts';
import { reflectCopy } from '../../copy/reflect.ts';
import { type CheckInEditor, checkInSession } from '../../editor/check-in-editor.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { Dialog } from '../../kit/primitives/Dialog.tsx';
import styles from './Reflect.module.css';

export type ResumedProps = { readonly editor: CheckInEditor; readonly onDiscarded: () => void };

/** Says that this is the draft from before, and lets it be dropped after one question. */
export const Resumed = ({ editor, onDiscarded }: ResumedProps) => {
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const discard = async () => {
    setAsking(false);
    await editor.flush();
    const reply = await call('reflection:discard', { draftId: editor.form.draftId });
    if (!reply.ok) return setError(reply.error);
    checkInSession.close(editor);
    onDiscarded();
  };
  return (
    <div className={styles['resumed']}>
      <span>{reflectCopy.resumed}</span>
      <Button tone="plain" onClick={() => setAsking(true)}>
        {reflectCopy.discard}
      </Button>
      {error ? <Failure announce words={errorWords(error)} /> : null}
      {asking ? (
        <Dialog
          title={reflectCopy.discardTitle}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{reflectCopy.discardNo}</Button>
              <Button tone="danger" onClick={() => void discard()}>
                {reflectCopy.discardYes}
              </Button>
            </>
          }
        >
          {reflectCopy.discardDetail}
        </Dialog>
      ) : null}
    </div>
  );
};
