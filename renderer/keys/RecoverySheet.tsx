import type { ClipboardEvent } from 'react';
import { Sheet } from '../kit/primitives/Sheet.tsx';
import { VisuallyHidden } from '../kit/primitives/VisuallyHidden.tsx';
import styles from './RecoverySheet.module.css';

export type RecoverySheetProps = {
  readonly label: string;
  readonly title: string;
  readonly groups: readonly string[];
  readonly groupName: (group: number) => string;
  readonly sentences: readonly string[];
  /** Smaller than the sentences, at the foot of the paper. */
  readonly foot: string;
};

/** A recovery key on screen, group by group, and the sheet that a printer makes of it. */
export const RecoverySheet = (props: RecoverySheetProps) => (
  <>
    <Groups {...props} />
    <div className={styles['paper']}>
      <Sheet label={props.title}>
        <h1 className={styles['title']}>{props.title}</h1>
        <Groups {...props} />
        {props.sentences.map((sentence) => (
          <p key={sentence} className={styles['sentence']}>
            {sentence}
          </p>
        ))}
        <p className={styles['foot']}>{props.foot}</p>
      </Sheet>
    </div>
  </>
);

/** Of what is selected the groups alone, as they are typed. */
const copyGroups = (event: ClipboardEvent<HTMLElement>, groups: readonly string[]): void => {
  const selection = window.getSelection();
  const shown = [...event.currentTarget.querySelectorAll('[data-group]')];
  const chosen = groups.filter((_, at) => {
    const group = shown[at];
    return group !== undefined && selection?.containsNode(group, true);
  });
  if (chosen.length === 0) return;
  event.clipboardData.setData('text/plain', chosen.join('-'));
  event.preventDefault();
};

/** Read out character by character: "7K3QZ" is no word. */
const Groups = ({ label, groups, groupName }: RecoverySheetProps) => (
  <ol className={styles['groups']} aria-label={label} onCopy={(event) => copyGroups(event, groups)}>
    {groups.map((group, at) => (
      <li key={groupName(at + 1)}>
        <VisuallyHidden>
          {groupName(at + 1)}: {[...group].join(' ')}
        </VisuallyHidden>
        <span className={styles['group']} data-group={group} aria-hidden="true">
          {group}
        </span>
      </li>
    ))}
  </ol>
);
