import { Button } from '../../../kit/primitives/Button.tsx';
import styles from './ActivityPicker.module.css';

export type NewActivityProps = {
  /** What was typed and is on no list. */
  readonly name: string;
  readonly groups: readonly { readonly id: string; readonly label: string }[];
  readonly onAdd: (name: string, groupId: string) => void;
};

/** The way from a name nobody knows to an activity of one's own: a button for each group it can join. */
export const NewActivity = ({ name, groups, onAdd }: NewActivityProps) => (
  <fieldset className={styles['new']}>
    <legend className={styles['new-name']}>Add “{name}” as</legend>
    {groups.map(({ id, label }) => (
      <Button key={id} label={`Add “${name}” as ${label}`} onClick={() => onAdd(name, id)}>
        {label}
      </Button>
    ))}
  </fieldset>
);
