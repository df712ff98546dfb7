import { useState } from 'react';
import { errorWords } from '../../../shared/error-words.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Failure } from '../../components/Failure.tsx';
import { reflectCopy } from '../../copy/reflect.ts';
import type { DraftKeeper } from '../../state/draft-keeper.ts';

/** The way out for words that the vault's disk does not take: a readable file, on the writer's word alone. */
export const SaveElsewhere = ({ keeper }: { readonly keeper: DraftKeeper }) => {
  const [isAsking, setAsking] = useState(false);
  const save = useCommand('reflection:save-elsewhere');
  const { draftId } = keeper.form;
  const choose = () => {
    setAsking(false);
    void save.run({ draftId, answers: keeper.store.getState().answers });
  };
  const savedAs = save.value?.savedAs;
  return (
    <div>
      <Button busy={save.busy} onClick={() => setAsking(true)}>
        {reflectCopy.elsewhere}
      </Button>
      <p role="status">{savedAs ? reflectCopy.elsewhereDone(savedAs) : ''}</p>
      {save.error ? <Failure announce words={errorWords(save.error)} /> : null}
      {isAsking ? (
        <Dialog
          title={reflectCopy.elsewhereTitle}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{reflectCopy.elsewhereNo}</Button>
              <Button tone="primary" onClick={choose}>
                {reflectCopy.elsewhereYes}
              </Button>
            </>
          }
        >
          {reflectCopy.elsewhereDetail}
        </Dialog>
      ) : null}
    </div>
  );
};
