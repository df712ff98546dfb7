import { errorWords } from '../../../shared/errors/error-words.ts';
import { useCommand } from '../../bridge/use-command.ts';

import type { CheckInEditor } from '../../editor/check-in-editor.ts';
import { checkInElsewhereCopy } from '../../editor/elsewhere-copy.ts';
import { SaveCopy } from '../../editor/SaveCopy.tsx';
import { Failure } from '../../kit/feedback/Failure.tsx';

/** The check-in that the vault's disk does not take, as a readable file. */
export const SaveElsewhere = ({ editor }: { readonly editor: CheckInEditor }) => {
  const save = useCommand('reflection:save-elsewhere');
  const { draftId } = editor.form;
  return (
    <>
      <SaveCopy
        words={checkInElsewhereCopy}
        busy={save.busy}
        savedAs={save.value?.savedAs ?? null}
        onSave={() => void save.run({ draftId, answers: editor.store.getState().content.answers })}
      />
      {save.error ? <Failure announce words={errorWords(save.error)} /> : null}
    </>
  );
};
