import { useState } from 'react';
import { errorWords } from '../../../shared/errors/error-words.ts';
import type { LabelView } from '../../../shared/ipc/labels.ts';
import { call } from '../../bridge/bridge.ts';
import { changedWords, labelsCopy } from '../../copy/labels.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { TextField } from '../../kit/fields/TextField.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { Dialog } from '../../kit/primitives/Dialog.tsx';
import { useUndoable } from '../../state/use-undoable.ts';
import type { LabelAsked } from './label-asked.ts';

export type RenameDialogProps = {
  readonly asked: LabelAsked;
  /** The names in use. */
  readonly names: readonly LabelView[];
  readonly onClose: () => void;
};

/** Another name, or one that is there already; says beforehand how many entries change. */
export const RenameDialog = ({ asked, names, onClose }: RenameDialogProps) => {
  const { kind, label } = asked;
  const [name, setName] = useState(asked.to ?? label.name);
  const { run, busy, error } = useUndoable('label:rename', () => call('label:undo', null));
  const to = name.trim();
  const mayRun = to !== '' && to !== label.name;
  const merges = mayRun && names.some((other) => other.name === to);
  const rename = async () => {
    if (mayRun && (await run({ kind, from: label.name, to }, changedWords))) onClose();
  };
  return (
    <Dialog
      title={labelsCopy.renameTitle(label.name)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{labelsCopy.cancel}</Button>
          <Button tone="primary" busy={busy} disabled={!mayRun} onClick={() => void rename()}>
            {merges ? labelsCopy.merge(to) : labelsCopy.rename}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void rename();
        }}
      >
        <TextField label={labelsCopy.newName} value={name} maxLength={200} onChange={setName} />
      </form>
      <p role="status">{merges ? labelsCopy.mergeEffect(to, label.count) : labelsCopy.renameEffect(label.count)}</p>
      {kind === 'people' ? <p>{labelsCopy.oldNameStays}</p> : null}
      {error ? <Failure announce words={errorWords(error)} /> : null}
    </Dialog>
  );
};
