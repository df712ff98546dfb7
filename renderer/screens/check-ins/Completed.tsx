import { useState } from 'react';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { errorWords } from '../../../shared/errors/error-words.ts';
import type { CompletedView } from '../../../shared/ipc/check-ins.ts';
import { ActionButton } from '../../actions/ActionButton.tsx';
import { completedCopy } from '../../copy/reflect.ts';
import { enterKey } from '../../input/action-key.ts';
import { useHeadingFocus } from '../../input/use-heading-focus.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { Page } from '../../kit/primitives/Page.tsx';
import { places } from '../../routes/places.ts';
import { goTo } from '../../state/hash-location.ts';
import { useDeleteEntry } from '../../state/use-delete-entry.ts';
import styles from './Completed.module.css';
import { GivenBack } from './GivenBack.tsx';

/** What the writer gets back after any new form; a statement, not a reward. */
export const Completed = ({ completed }: { readonly completed: CompletedView }) => {
  const [error, setError] = useState<AppError | null>(null);
  const deleteEntry = useDeleteEntry();
  useHeadingFocus();
  const undo = async () => {
    const words = { message: completedCopy.undone, action: completedCopy.putBack };
    const failure = await deleteEntry(completed.entryId, words);
    if (failure) setError(failure);
    else goTo(places.today());
  };
  return (
    <Page title={completed.headline}>
      <GivenBack completed={completed} />
      {error ? <Failure announce words={errorWords(error)} /> : null}
      <div className={styles['actions']}>
        <ActionButton
          tone="primary"
          action={{ words: completedCopy.toToday, key: enterKey, perform: () => goTo(places.today()) }}
        />
        <Button onClick={() => goTo(places.drift())}>{completedCopy.toDrift}</Button>
        <Button tone="plain" onClick={() => void undo()}>
          {completedCopy.undo}
        </Button>
      </div>
    </Page>
  );
};
