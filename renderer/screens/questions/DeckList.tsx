import { useState } from 'react';
import { errorWords } from '../../../shared/errors/error-words.ts';
import type { DeckPrompt } from '../../../shared/ipc/questions.ts';
import { useCommand } from '../../bridge/use-command.ts';

import { ownQuestionCopy, questionsCopy } from '../../copy/questions.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { VisuallyHidden } from '../../kit/primitives/VisuallyHidden.tsx';
import { useReadOnly } from '../../state/vault.ts';
import { ChangeQuestion } from './OwnQuestion.tsx';
import styles from './Questions.module.css';

type DeckListProps = { readonly prompts: readonly DeckPrompt[]; readonly withWhy?: boolean };

/** Questions, a sheet each. */
export const DeckList = ({ prompts, withWhy = false }: DeckListProps) =>
  prompts.length === 0 ? null : (
    <ul className={styles['deck']}>
      {prompts.map((prompt) => (
        <li key={prompt.id} className={styles['prompt']} data-off={prompt.on ? undefined : true}>
          <DeckCard prompt={prompt} withWhy={withWhy} />
        </li>
      ))}
    </ul>
  );

const factsOf = (prompt: DeckPrompt): readonly string[] => [
  prompt.kind,
  prompt.turn.toLowerCase(),
  ...(prompt.counts ? [questionsCopy.counts] : []),
  ...(prompt.skips > 0 ? [questionsCopy.skips(prompt.skips)] : []),
  ...(prompt.restsUntil === null ? [] : [questionsCopy.restsUntil(prompt.restsUntil)]),
  ...(prompt.on ? [] : [questionsCopy.off]),
];

const DeckCard = ({ prompt, withWhy }: { readonly prompt: DeckPrompt; readonly withWhy: boolean }) => {
  const isReadOnly = useReadOnly() !== null;
  const [isChanging, setChanging] = useState(false);
  const bringBack = useCommand('prompt:bring-back');
  const turn = useCommand('prompt:switch');
  const error = bringBack.error ?? turn.error;
  const which = <VisuallyHidden> {prompt.text}</VisuallyHidden>;
  return (
    <>
      <div className={styles['words']}>
        <p className={styles['text']}>{prompt.text}</p>
        <p className={styles['soft']}>{factsOf(prompt).join(' · ')}</p>
        {withWhy ? <p className={styles['soft']}>{prompt.why.join(' ')}</p> : null}
      </div>
      <div className={styles['actions']} hidden={isReadOnly}>
        {prompt.restsUntil !== null && prompt.on ? (
          <Button busy={bringBack.busy} onClick={() => void bringBack.run({ id: prompt.id })}>
            {questionsCopy.bringBack}
            {which}
          </Button>
        ) : null}
        {prompt.own !== null && prompt.on ? (
          <Button tone="plain" onClick={() => setChanging(!isChanging)}>
            {isChanging ? ownQuestionCopy.cancel : ownQuestionCopy.change}
            {which}
          </Button>
        ) : null}
        {prompt.canSwitch ? (
          <Button tone="plain" busy={turn.busy} onClick={() => void turn.run({ id: prompt.id, on: !prompt.on })}>
            {prompt.on ? questionsCopy.switchOff : questionsCopy.switchOn}
            {which}
          </Button>
        ) : null}
      </div>
      {error ? <Failure announce words={errorWords(error)} /> : null}
      {isChanging && prompt.own !== null ? (
        <ChangeQuestion id={prompt.id} words={prompt.own} onDone={() => setChanging(false)} />
      ) : null}
    </>
  );
};
