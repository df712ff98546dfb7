import { useState } from 'react';
import { errorWords } from '../../../shared/errors/error-words.ts';
import type { PromptWords } from '../../../shared/ipc/questions.ts';
import { useCommand } from '../../bridge/use-command.ts';

import { ownQuestionCopy } from '../../copy/questions.ts';
import { Button } from '../../kit/primitives/Button.tsx';
import { useReadOnly } from '../../state/vault.ts';
import { QuestionForm } from './QuestionForm.tsx';
import styles from './Questions.module.css';

const empty: PromptWords = {
  kind: 'bipolar-slider',
  text: '',
  left: '',
  right: '',
  leftPole: null,
  rightPole: null,
  drain: false,
  form: 'daily',
};

/** The way to a question of one's own. */
export const AddQuestion = () => {
  const isReadOnly = useReadOnly() !== null;
  const [isOpen, setOpen] = useState(false);
  const add = useCommand('prompt:create');
  const save = async (words: PromptWords) => {
    if ((await add.run(words)) !== undefined) setOpen(false);
  };
  if (isReadOnly) return null;
  if (!isOpen) {
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{ownQuestionCopy.add}</Button>
      </div>
    );
  }
  return (
    <QuestionForm
      words={empty}
      busy={add.busy}
      error={add.error ? errorWords(add.error) : null}
      onSave={(words) => void save(words)}
      onCancel={() => setOpen(false)}
    />
  );
};

type ChangeProps = { readonly id: string; readonly words: PromptWords; readonly onDone: () => void };

/** A question of the writer's, changed: a new one in its place. */
export const ChangeQuestion = ({ id, words, onDone }: ChangeProps) => {
  const change = useCommand('prompt:update');
  const save = async (next: PromptWords) => {
    if ((await change.run({ id, words: next })) !== undefined) onDone();
  };
  return (
    <div className={styles['change']}>
      <p className={styles['soft']}>{ownQuestionCopy.changeDetail}</p>
      <QuestionForm
        words={words}
        busy={change.busy}
        error={change.error ? errorWords(change.error) : null}
        onSave={(next) => void save(next)}
        onCancel={onDone}
      />
    </div>
  );
};
