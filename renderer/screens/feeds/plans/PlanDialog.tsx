import { type ComponentType, useState } from 'react';
import type { AppError } from '../../../../shared/errors/app-error.ts';
import { errorWords } from '../../../../shared/errors/error-words.ts';
import { Failure } from '../../../kit/feedback/Failure.tsx';
import { Button } from '../../../kit/primitives/Button.tsx';
import { Dialog } from '../../../kit/primitives/Dialog.tsx';
import styles from './PlanDialog.module.css';
import { plansCopy } from './plans-copy.ts';

/** What a dialog over a plan is given beside its kind. */
export type PlanDialogProps<Draft, Given> = {
  /** What the plan begins with. */
  readonly start: Draft;
  /** The word on the button that keeps it. */
  readonly action: string;
  readonly busy: boolean;
  readonly error: AppError | null;
  readonly onKeep: (given: Given) => void;
  readonly onClose: () => void;
};

export type PlanFieldsProps<Draft> = {
  readonly draft: Draft;
  /** Whether what is missing may be said. */
  readonly tried: boolean;
  readonly onChange: (part: Partial<Draft>) => void;
};

type PlanKind<Draft, Given> = {
  readonly title: string;
  readonly Fields: ComponentType<PlanFieldsProps<Draft>>;
  /** The plan as it would be kept; null while something is missing. */
  readonly finished: (draft: Draft) => Given | null;
};

/** A commitment or an experiment, to be made or changed. */
export const PlanDialog = <Draft, Given>(props: PlanDialogProps<Draft, Given> & PlanKind<Draft, Given>) => {
  const { title, Fields, finished, start, action, busy, error, onKeep, onClose } = props;
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    const plan = finished(draft);
    if (plan) onKeep(plan);
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{plansCopy.cancel}</Button>
          <Button tone="primary" busy={busy} onClick={submit}>
            {action}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        {error ? <Failure announce words={errorWords(error)} /> : null}
        <Fields draft={draft} tried={tried} onChange={(part) => setDraft((before) => ({ ...before, ...part }))} />
      </div>
    </Dialog>
  );
};
