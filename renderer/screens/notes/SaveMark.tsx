import { Icon } from '../../design/Icon.tsx';
import styles from './SaveMark.module.css';

export type SaveMarkProps = {
  readonly status: 'untouched' | 'saving' | 'saved' | 'failed';
  readonly words: { readonly saving: string; readonly saved: string; readonly failed: string };
};

/** Whether what is written is on disk, in one word. Leave it mounted: it says when it changes. */
export const SaveMark = ({ status, words }: SaveMarkProps) => (
  <p className={styles['mark']} data-state={status} role="status">
    {status === 'saved' ? <Icon name="check" size={16} /> : null}
    {/* Said only when it is done: a screen reader would otherwise speak into every pause of the typing. */}
    <span aria-hidden={status === 'saving' || undefined}>{status === 'untouched' ? '' : words[status]}</span>
  </p>
);
