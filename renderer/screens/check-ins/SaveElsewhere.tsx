import { errorWords } from '../../../shared/errors/error-words.ts';
import { useCommand } from '../../bridge/use-command.ts';

import type { DraftKeeper } from '../../editor/draft-keeper.ts';
import { checkInElsewhereCopy } from '../../editor/elsewhere-copy.ts';
import { SaveCopy } from '../../editor/SaveCopy.tsx';
import { Failure } from '../../kit/feedback/Failure.tsx';

/** The check-in that the vault's disk does not take, as a readable file. */
export const SaveElsewhere = ({ keeper }: { readonly keeper: DraftKeeper }) => {
  const save = useCommand('reflection:save-elsewhere');
  const { draftId } = keeper.form;
  return (
    <>
      <SaveCopy
        words={checkInElsewhereCopy}
        busy={save.busy}
        savedAs={save.value?.savedAs ?? null}
        onSave={() => void save.run({ draftId, answers: keeper.store.getState().answers })}
      />
      {save.error ? <Failure announce words={errorWords(save.error)} /> : null}
    </>
  );
};
