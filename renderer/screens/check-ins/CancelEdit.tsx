import { useState } from 'react';
import { useStore } from 'zustand';
import { errorWords } from '../../../shared/errors/error-words.ts';
import { ActionButton } from '../../actions/ActionButton.tsx';
import { useCommand } from '../../bridge/use-command.ts';
import { reflectCopy } from '../../copy/reflect.ts';
import { type CheckInEditor, checkInSession } from '../../editor/check-in-editor.ts';
import { escapeKey } from '../../input/action-key.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { Dialog } from '../../kit/primitives/Dialog.tsx';
import { places } from '../../routes/places.ts';
import { goTo } from '../../state/hash-location.ts';

/** The way out of a change, back to the entry; asks first where something was changed. */
export const CancelEdit = ({ editor, id }: { readonly editor: CheckInEditor; readonly id: string }) => {
  // A change that was begun before and left is a change too.
  const isUntouched = useStore(editor.store).saving.status === 'untouched' && editor.form.counter === 0;
  const [asking, setAsking] = useState(false);
  const discard = useCommand('reflection:discard');
  const leave = () => goTo(places.entry({ id }), { replace: true });
  const drop = async () => {
    setAsking(false);
    await editor.flush();
    if ((await discard.run({ draftId: editor.form.draftId })) === undefined) return;
    checkInSession.close(editor);
    leave();
  };
  return (
    <>
      <ActionButton
        action={{
          words: reflectCopy.cancel,
          key: escapeKey,
          perform: () => (isUntouched ? leave() : setAsking(true)),
        }}
      />
      {discard.error ? <Failure announce words={errorWords(discard.error)} /> : null}
      {asking ? (
        <Dialog
          title={reflectCopy.cancelTitle}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{reflectCopy.cancelNo}</Button>
              <Button tone="danger" onClick={() => void drop()}>
                {reflectCopy.cancelYes}
              </Button>
            </>
          }
        >
          {reflectCopy.cancelDetail}
        </Dialog>
      ) : null}
    </>
  );
};
