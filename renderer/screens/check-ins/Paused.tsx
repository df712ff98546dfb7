import { errorWords } from '../../../shared/errors/error-words.ts';
import type { CompletedView } from '../../../shared/ipc/check-ins.ts';
import { ActionButton } from '../../actions/ActionButton.tsx';
import { useCommand } from '../../bridge/use-command.ts';

import { sittingCopy } from '../../copy/reflect.ts';
import { enterKey } from '../../input/action-key.ts';
import { useHeadingFocus } from '../../input/use-heading-focus.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { Page } from '../../kit/primitives/Page.tsx';
import { places } from '../../routes/places.ts';
import { goTo } from '../../state/hash-location.ts';
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
  const finish = async () => {
    const completed = await complete.run({ draftId, answers: {} });
    if (completed) onCompleted(completed);
  };
  return (
    <Page title={sittingCopy.title}>
      <p className={styles['added']}>{sittingCopy.detail}</p>
      {complete.error ? <Failure announce words={errorWords(complete.error)} /> : null}
      <div className={styles['actions']}>
        <ActionButton tone="primary" action={{ words: sittingCopy.goOn, key: enterKey, perform: onGoOn }} />
        <Button onClick={() => goTo(places.today())}>{sittingCopy.later}</Button>
        <Button tone="plain" busy={complete.busy} onClick={() => void finish()}>
          {sittingCopy.without}
        </Button>
      </div>
    </Page>
  );
};
