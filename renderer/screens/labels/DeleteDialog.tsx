import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { errorWords } from '../../../shared/errors/error-words.ts';
import { backupsHold } from '../../copy/forgetting.ts';
import { labelsCopy } from '../../copy/labels.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { Dialog } from '../../kit/primitives/Dialog.tsx';
import type { LabelAsked } from './LabelsScreen.tsx';
import { useLabelChange } from './use-label-change.ts';

export type DeleteDialogProps = {
  readonly asked: LabelAsked;
  readonly today: CalendarDay;
  readonly onClose: () => void;
};

/** Asks before a name leaves every entry; of a person, says where it stays and until when. */
export const DeleteDialog = ({ asked, today, onClose }: DeleteDialogProps) => {
  const { kind, label } = asked;
  const { run, busy, error } = useLabelChange({ changed: labelsCopy.changed, action: labelsCopy.undo });
  const remove = async () => {
    if (await run('label:delete', { kind, name: label.name })) onClose();
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
