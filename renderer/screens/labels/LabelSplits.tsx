import { errorWords } from '../../../shared/errors/error-words.ts';
import { call } from '../../bridge/bridge.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useView } from '../../bridge/use-view.ts';
import { changedWords, labelsCopy, splitsCopy } from '../../copy/labels.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Notice } from '../../kit/feedback/Notice.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { useUndoable } from '../../state/use-undoable.ts';
import { useReadOnly } from '../../state/vault.ts';
import styles from './Labels.module.css';

/** So many are named; the rest is a number. */
const FEW = 5;

/** Labels that stand for two names, offered once to be taken apart; gone for good once that is done or declined. */
export const LabelSplits = () => {
  const view = useView('labels:splits', null);
  const split = useUndoable('labels:split', () => call('label:undo', null));
  const decline = useCommand('offer:decline');
  const readOnly = useReadOnly();
  const splits = view.status === 'ready' ? view.value.splits : [];
  const failure = split.error ?? decline.error;
  if (splits.length === 0 || readOnly !== null) return null;
  return (
    <>
      <Notice
        tone="info"
        title={splitsCopy.title}
        action={
          <span className={styles['choices']}>
            <Button busy={split.busy} onClick={() => void split.run(null, changedWords)}>
              {splitsCopy.take}
            </Button>
            <Button tone="plain" busy={decline.busy} onClick={() => void decline.run({ offer: 'label-split' })}>
              {splitsCopy.decline}
            </Button>
          </span>
        }
      >
        <p>{splitsCopy.why}</p>
        <ul>
          {splits.slice(0, FEW).map(({ kind, stored, written, count }) => (
            <li key={`${kind} ${stored} ${written}`}>
              {splitsCopy.one(labelsCopy.signs[kind], { stored, written, count })}
            </li>
          ))}
          {splits.length > FEW ? <li>{splitsCopy.more(splits.length - FEW)}</li> : null}
        </ul>
      </Notice>
      {failure ? <Failure announce words={errorWords(failure)} /> : null}
    </>
  );
};
