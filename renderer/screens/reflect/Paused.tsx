import { errorWords } from '../../../shared/errors/error-words.ts';
import type { CompletedView } from '../../../shared/ipc/views.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Failure.tsx';
import { Page } from '../../components/Page.tsx';
import { sittingCopy } from '../../copy/reflect.ts';
import { goTo } from '../../state/hash-location.ts';
import { useHeadingFocus } from '../../state/use-heading-focus.ts';
import { useKeys } from '../../state/use-keys.ts';
import styles from './Reflect.module.css';

export type PausedProps = {
  readonly draftId: string;
  readonly onGoOn: () => void;
  readonly onCompleted: (completed: CompletedView) => void;
};

/** Between two sittings: on at once, later, or done with the one. */
export const Paused = ({ draftId, onGoOn, onCompleted }: PausedProps) => {
  const complete = useCommand('reflection:complete');
  useHeadingFocus();
  useKeys(({ key, place }) => {
    if (key !== 'Enter' || place !== 'other') return false;
    onGoOn();
    return true;
  });
  const finish = async () => {
    const completed = await complete.run({ draftId, answers: {} });
    if (completed) onCompleted(completed);
  };
  return (
    <Page title={sittingCopy.title}>
      <p className={styles['added']}>{sittingCopy.detail}</p>
      {complete.error ? <Failure announce words={errorWords(complete.error)} /> : null}
      <div className={styles['actions']}>
        <Button tone="primary" shortcut="Enter" onClick={onGoOn}>
          {sittingCopy.goOn}
        </Button>
        <Button onClick={() => goTo('/')}>{sittingCopy.later}</Button>
        <Button tone="plain" busy={complete.busy} onClick={() => void finish()}>
          {sittingCopy.without}
        </Button>
      </div>
    </Page>
  );
};
