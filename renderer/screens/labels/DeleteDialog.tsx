import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { errorWords } from '../../../shared/errors/error-words.ts';
import { call } from '../../bridge/bridge.ts';
import { backupsHold } from '../../copy/forgetting.ts';
import { changedWords, labelsCopy } from '../../copy/labels.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { Dialog } from '../../kit/primitives/Dialog.tsx';
import { useUndoable } from '../../state/use-undoable.ts';
import type { LabelAsked } from './label-asked.ts';

export type DeleteDialogProps = {
  readonly asked: LabelAsked;
  readonly today: CalendarDay;
  readonly onClose: () => void;
};

/** Asks before a name leaves every entry; of a person, says where it stays and until when. */
export const DeleteDialog = ({ asked, today, onClose }: DeleteDialogProps) => {
  const { kind, label } = asked;
  const { run, busy, error } = useUndoable('label:delete', () => call('label:undo', null));
  const remove = async () => {
    if (await run({ kind, name: label.name }, changedWords)) onClose();
  };
  return (
    <Dialog
      title={labelsCopy.deleteTitle(label.name)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{labelsCopy.cancel}</Button>
          <Button tone="danger" busy={busy} onClick={() => void remove()}>
            {labelsCopy.delete}
          </Button>
        </>
      }
    >
      <p>{labelsCopy.deleteEffect(label.count)}</p>
      {kind === 'people' ? (
        <p>
          {labelsCopy.personKept} {backupsHold(today)}
        </p>
      ) : null}
      {error ? <Failure announce words={errorWords(error)} /> : null}
    </Dialog>
  );
};
