import { useState } from 'react';
import { errorWords } from '../../../shared/errors/error-words.ts';
import { identityOf } from '../../../shared/text/identity.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { entryLabelsCopy, labelsCopy } from '../../copy/labels.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { TagField } from '../../kit/fields/TagField.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { Dialog } from '../../kit/primitives/Dialog.tsx';
import type { LabelAsked } from './label-asked.ts';

/** What else somebody is called. */
export const AliasesDialog = ({ asked, onClose }: { readonly asked: LabelAsked; readonly onClose: () => void }) => {
  const { name } = asked.label;
  const [aliases, setAliases] = useState(asked.label.aliases as readonly string[]);
  const [isHalf, setHalf] = useState(false);
  const keepPerson = useCommand('person:save');
  const keep = async () => {
    if ((await keepPerson.run({ name, aliases: [...aliases] })) !== undefined) onClose();
  };
  return (
    <Dialog
      title={labelsCopy.aliasesTitle(name)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{labelsCopy.cancel}</Button>
          <Button tone="primary" busy={keepPerson.busy} disabled={isHalf} onClick={() => void keep()}>
            {labelsCopy.keep}
          </Button>
        </>
      }
    >
      <TagField
        label={labelsCopy.otherNames}
        sign=""
        names={aliases}
        suggest={() => []}
        identityOf={identityOf}
        hint={labelsCopy.aliasesHint}
        removeLabel={entryLabelsCopy.remove}
        notTaken={entryLabelsCopy.notTaken}
        onChange={setAliases}
        onHalf={setHalf}
      />
      {keepPerson.error ? <Failure announce words={errorWords(keepPerson.error)} /> : null}
    </Dialog>
  );
};
