import type { LabelsView } from '../../../shared/ipc/label-views.ts';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { labelsCopy } from '../../copy/labels.ts';
import { useReadOnly } from '../../state/vault.ts';
import styles from './Labels.module.css';
import type { LabelAsked } from './LabelsScreen.tsx';

/** Names that may be two spellings of one. */
export const NearPairs = (props: { readonly view: LabelsView; readonly onAsk: (asked: LabelAsked) => void }) => {
  const { view, onAsk } = props;
  const readOnly = useReadOnly();
  return view.near.map(({ kind, keep, join }) => {
    const label = view[kind].find(({ name }) => name === join);
    return label === undefined || readOnly !== null ? null : (
      <Notice
        key={`${kind} ${keep} ${join}`}
        tone="info"
        action={
          <Button onClick={() => onAsk({ act: 'rename', kind, label, to: keep })}>{labelsCopy.merge(keep)}</Button>
        }
      >
        <span className={styles['near']}>{labelsCopy.near(keep, join)}</span>
      </Notice>
    );
  });
};
