import { useState } from 'react';
import type { ErrorWords } from '../../../shared/errors/error-words.ts';
import type { PromptWords } from '../../../shared/ipc/questions.ts';
import { ownPromptKey } from '../../../shared/records/beside/own-prompt-key.ts';
import { ownQuestionCopy } from '../../copy/questions.ts';
import { Choice } from '../../kit/choices/Choice.tsx';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Checkbox } from '../../kit/fields/Checkbox.tsx';
import { TextField } from '../../kit/fields/TextField.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import styles from './Questions.module.css';

export type QuestionFormProps = {
  readonly words: PromptWords;
  readonly busy: boolean;
  readonly error: ErrorWords | null;
  readonly onSave: (words: PromptWords) => void;
  readonly onCancel: () => void;
};

type Sides = 'none' | 'tl-em' | 'em-tl';

const sidesOf = ({ leftPole, rightPole }: PromptWords): Sides => {
  if (leftPole === null || rightPole === null) return 'none';
  return leftPole === 'TL' ? 'tl-em' : 'em-tl';
};

const polesOf: Readonly<Record<Sides, Pick<PromptWords, 'leftPole' | 'rightPole'>>> = {
  none: { leftPole: null, rightPole: null },
  'tl-em': { leftPole: 'TL', rightPole: 'EM' },
  'em-tl': { leftPole: 'EM', rightPole: 'TL' },
};

const hasEnds = ({ kind }: PromptWords): boolean => kind !== 'open';
const canCount = ({ kind }: PromptWords): boolean => kind === 'bipolar-slider' || kind === 'forced-choice';

const isComplete = (words: PromptWords): boolean =>
  words.text.trim() !== '' && (!canCount(words) || (words.left.trim() !== '' && words.right.trim() !== ''));

/** Only what its kind has: an open question has no ends, a rating no sides. */
const trimmed = (words: PromptWords): PromptWords => ({
  ...words,
  ...(hasEnds(words) ? { left: words.left.trim(), right: words.right.trim() } : { left: '', right: '' }),
  ...(canCount(words) ? {} : polesOf.none),
  drain: canCount(words) && sidesOf(words) !== 'none' && words.drain,
  text: words.text.trim(),
});

/** What makes a question: its words, how it is answered, and whether it counts. */
export const QuestionForm = ({ words: given, busy, error, onSave, onCancel }: QuestionFormProps) => {
  const [words, setWords] = useState(given);
  const set = (change: Partial<PromptWords>) => setWords({ ...words, ...change });
  const isRating = words.kind === 'rating';
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete(words)) onSave(trimmed(words));
      }}
    >
      <TextField
        label={ownQuestionCopy.text}
        hint={ownQuestionCopy.textHint}
        maxLength={500}
        value={words.text}
        onChange={(text) => set({ text })}
      />
      <Choice
        label={ownQuestionCopy.kind}
        columns={2}
        options={ownQuestionCopy.kinds}
        value={words.kind}
        onChange={(kind) => set({ kind })}
      />
      {hasEnds(words) ? (
        <div className={styles['ends']}>
          <TextField
            label={isRating ? ownQuestionCopy.lowest : ownQuestionCopy.left}
            maxLength={200}
            value={words.left}
            onChange={(left) => set({ left })}
          />
          <TextField
            label={isRating ? ownQuestionCopy.highest : ownQuestionCopy.right}
            maxLength={200}
            value={words.right}
            onChange={(right) => set({ right })}
          />
        </div>
      ) : null}
      {canCount(words) ? (
        <Choice
          label={ownQuestionCopy.sides}
          options={ownQuestionCopy.sidesOf}
          value={sidesOf(words)}
          onChange={(sides) => set(polesOf[sides])}
        />
      ) : null}
      {canCount(words) && sidesOf(words) !== 'none' ? (
        <Checkbox
          label={ownQuestionCopy.drain}
          detail={ownQuestionCopy.drainDetail}
          checked={words.drain}
          onChange={(drain) => set({ drain })}
        />
      ) : null}
      <Choice
        label={ownQuestionCopy.form}
        columns={3}
        options={ownQuestionCopy.forms}
        value={words.form}
        onChange={(form) => set({ form })}
      />
      <p className={styles['soft']} role="status">
        {ownPromptKey(words) === null ? ownQuestionCopy.unscored : ownQuestionCopy.scored}
      </p>
      {error ? <Failure announce words={error} /> : null}
      <div className={styles['actions']}>
        <Button tone="primary" type="submit" busy={busy} disabled={!isComplete(words)}>
          {ownQuestionCopy.save}
        </Button>
        <Button tone="plain" onClick={onCancel}>
          {ownQuestionCopy.cancel}
        </Button>
      </div>
    </form>
  );
};
