import { ActionButton } from '../actions/ActionButton.tsx';
import type { LocalAction } from '../actions/action.ts';
import { Checkbox } from '../kit/fields/Checkbox.tsx';
import styles from './KeepRecoveryKey.module.css';
import { RecoverySheet, type RecoverySheetProps } from './RecoverySheet.tsx';

export type KeepRecoveryKeyProps = {
  readonly sheet: RecoverySheetProps;
  readonly words: {
    readonly printHint: string;
    readonly kept: string;
    readonly keptDetail: string;
  };
  /** What became of copying or saving; empty before. */
  readonly done: string;
  readonly isKept: boolean;
  readonly onKept: (isKept: boolean) => void;
  readonly print: LocalAction;
  readonly copy: LocalAction;
  readonly save: LocalAction;
};

/** A recovery key and the ways to keep it: on paper from a printer, by the clipboard, in a file, or written down. */
export const KeepRecoveryKey = (props: KeepRecoveryKeyProps) => {
  const { words } = props;
  return (
    <div className={styles['keep']}>
      <RecoverySheet {...props.sheet} />
      <div className={styles['actions']}>
        <ActionButton action={props.print} />
        <ActionButton action={props.copy} />
        <ActionButton action={props.save} />
      </div>
      <p className={styles['remark']} role="status">
        {props.done || words.printHint}
      </p>
      <Checkbox label={words.kept} detail={words.keptDetail} checked={props.isKept} onChange={props.onKept} />
    </div>
  );
};
