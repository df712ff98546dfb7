import { useState } from 'react';
import { errorWords } from '../../../shared/errors/error-words.ts';
import type { LabelView } from '../../../shared/ipc/labels.ts';
import { tidyName } from '../../../shared/labels/labels.ts';
import { isSameName } from '../../../shared/text/identity.ts';
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

/** The label that is called so already, however it is spelled, and that this one would become one with. */
const joinedBy = (to: string, label: LabelView, names: readonly LabelView[]): LabelView | undefined => {
  if (isSameName(to, label.name)) return undefined;
  const others = names.filter((other) => other.name !== label.name);
  return (
    others.find((other) => isSameName(other.name, to)) ??
    (label.aliases.some((alias) => isSameName(alias, to))
      ? undefined
      : others.find((other) => other.aliases.some((alias) => isSameName(alias, to))))
  );
};

/** Another name, or one that is there already; says beforehand how many entries change. */
export const RenameDialog = ({ asked, names, onClose }: RenameDialogProps) => {
  const { kind, label } = asked;
  const [name, setName] = useState(asked.to ?? label.name);
  const { run, busy, error } = useUndoable('label:rename', () => call('label:undo', null));
  const to = tidyName(name);
  const mayRun = to !== '' && to !== label.name;
  const joined = mayRun ? joinedBy(to, label, names) : undefined;
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
            {joined ? labelsCopy.merge(joined.name) : labelsCopy.rename}
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
      <p role="status">
        {joined
          ? `${labelsCopy.joins(to, joined)} ${labelsCopy.mergeEffect(label.count)}`
          : labelsCopy.renameEffect(label.count)}
      </p>
      {kind === 'people' ? <p>{labelsCopy.oldNameStays}</p> : null}
      {error ? <Failure announce words={errorWords(error)} /> : null}
    </Dialog>
  );
};
