import { type Ref, useEffect, useRef, useState } from 'react';
import type { LabelsView } from '../../../shared/ipc/labels.ts';
import { labelsCopy } from '../../copy/labels.ts';
import { Notice } from '../../kit/feedback/Notice.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { useReadOnly } from '../../state/vault.ts';
import styles from './Labels.module.css';
import type { LabelAsked } from './label-asked.ts';

type PairsProps = { readonly view: LabelsView; readonly onAsk: (asked: LabelAsked) => void };

/** So many pairs are shown at once: thousands of names that look alike are no page to be read. */
const FEW = 20;

type PairProps = PairsProps & {
  readonly pair: LabelsView['near'][number];
  readonly action: Ref<HTMLButtonElement> | undefined;
};

const NearPair = ({ view, onAsk, pair, action }: PairProps) => {
  const { kind, keep, join } = pair;
  const label = view[kind].find(({ name }) => name === join);
  return label === undefined ? null : (
    <Notice
      tone="info"
      action={
        <Button {...(action ? { ref: action } : {})} onClick={() => onAsk({ act: 'rename', kind, label, to: keep })}>
          {labelsCopy.merge(keep)}
        </Button>
      }
    >
      <span className={styles['near']}>{labelsCopy.near(keep, join)}</span>
    </Notice>
  );
};

/** Names that may be two spellings of one. */
export const NearPairs = ({ view, onAsk }: PairsProps) => {
  const readOnly = useReadOnly();
  const [shown, setShown] = useState(FEW);
  const firstNew = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that was pressed moved away, or is gone: go on where the new ones begin.
    if (shown > FEW) firstNew.current?.focus();
  }, [shown]);
  if (readOnly !== null) return null;
  return (
    <>
      {view.near.slice(0, shown).map((pair, index) => (
        <NearPair
          key={`${pair.kind} ${pair.keep} ${pair.join}`}
          view={view}
          onAsk={onAsk}
          pair={pair}
          action={index === shown - FEW ? firstNew : undefined}
        />
      ))}
      {view.near.length > shown ? (
        <div className={styles['more']}>
          <p>{labelsCopy.shownPairs(shown, view.near.length)}</p>
          <Button onClick={() => setShown(shown + FEW)}>{labelsCopy.morePairs}</Button>
        </div>
      ) : null}
    </>
  );
};
