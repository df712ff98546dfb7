import { type LocalAction, titleOf } from '../../actions/action.ts';
import { Icon } from '../../design/Icon.tsx';
import styles from './PaletteButton.module.css';

/** Opens the palette. */
export const PaletteButton = ({ action }: { readonly action: LocalAction }) => (
  <button
    type="button"
    className={styles['button']}
    aria-label={titleOf(action)}
    aria-haspopup="dialog"
    title={titleOf(action)}
    onClick={action.perform}
  >
    {action.icon ? <Icon name={action.icon} size={18} /> : null}
  </button>
);
