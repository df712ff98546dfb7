import { Icon } from '../../design/Icon.tsx';
import styles from './FilterChip.module.css';

/** Something chosen, with the way to let go of it. */
export const FilterChip = (props: {
  readonly label: string;
  readonly removeLabel: string;
  readonly onRemove: () => void;
}) => (
  <button type="button" className={styles['chip']} aria-label={props.removeLabel} onClick={props.onRemove}>
    <span>{props.label}</span>
    <Icon name="close" size={14} />
  </button>
);
