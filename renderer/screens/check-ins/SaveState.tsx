import { useStore } from 'zustand';
import { reflectCopy } from '../../copy/reflect.ts';
import { Icon } from '../../design/Icon.tsx';
import type { Saving } from '../../editor/autosave.ts';
import type { CheckInEditor } from '../../editor/check-in-editor.ts';
import styles from './Reflect.module.css';

const wordOf: Readonly<Record<Saving['status'], string>> = {
  untouched: '',
  saving: reflectCopy.saving,
  saved: reflectCopy.saved,
  failed: reflectCopy.unsaved,
};

/** Whether what is written is on disk. The sentence about a failure stands beside the question. */
export const SaveState = ({ editor }: { readonly editor: CheckInEditor }) => {
  const { saving } = useStore(editor.store);
  return (
    <p className={styles['saving']} data-state={saving.status} role="status">
      {saving.status === 'saved' ? <Icon name="check" size={16} /> : null}
      {/* Said only when it is done: a screen reader would otherwise speak into every pause of the typing. */}
      <span aria-hidden={saving.status === 'saving' || undefined}>{wordOf[saving.status]}</span>
    </p>
  );
};
