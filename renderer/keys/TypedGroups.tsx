import { Icon } from '../design/Icon.tsx';
import styles from './TypedGroups.module.css';

export type TypedGroupView = { readonly text: string; readonly state: 'open' | 'sound' | 'slip' };

/** Nine groups as far as they are typed: for the eye beside the sentence that says the same. */
export const TypedGroups = ({ groups }: { readonly groups: readonly TypedGroupView[] }) => (
  <ol className={styles['groups']} aria-hidden="true">
    {groups.map(({ text, state }, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a group is its place
      <li key={at} className={styles['group']} data-state={state}>
        <span className={styles['number']}>{at + 1}</span>
        <span className={styles['text']}>{text}</span>
        {state === 'sound' ? <Icon name="check" size={14} /> : null}
        {state === 'slip' ? <Icon name="stop" size={14} /> : null}
      </li>
    ))}
  </ol>
);
