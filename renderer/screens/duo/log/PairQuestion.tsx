import { errorWords } from '../../../../shared/errors/error-words.ts';
import type { PairQuestionAnswered, PairQuestionView } from '../../../../shared/ipc/pair-log.ts';
import { call } from '../../../bridge/bridge.ts';
import { useView } from '../../../bridge/use-view.ts';
import { focusHeading } from '../../../input/use-heading-focus.ts';
import { Failure } from '../../../kit/feedback/Failure.tsx';
import { Actions } from '../../../kit/primitives/Actions.tsx';
import { Button } from '../../../kit/primitives/Button.tsx';
import { Section } from '../../../kit/primitives/Section.tsx';
import { SupportingText } from '../../../kit/primitives/SupportingText.tsx';
import { useUndoable } from '../../../state/use-undoable.ts';
import { useReadOnly } from '../../../state/vault.ts';
import { Loaded } from '../../../views/Loaded.tsx';
import { pairQuestionCopy as copy } from './pair-question-copy.ts';

/** The one question card of the pair; nothing while there is none. */
export const PairQuestion = () => {
  const view = useView('pair-question:read', null);
  return (
    <Loaded view={view} quiet>
      {({ card }) => (card === null ? null : <Card card={card} />)}
    </Loaded>
  );
};

const Card = ({ card }: { readonly card: NonNullable<PairQuestionView['card']> }) => {
  const answering = useUndoable('pair-question:answer', (_, { id }) => call('pair-question:delete', { id }));
  const isReadOnly = useReadOnly() !== null;
  const give = async (answer: PairQuestionAnswered['answer']) => {
    const words = { message: copy.kept[answer], action: copy.takeBack };
    // The card goes with its buttons; the focus begins again at the heading.
    if (await answering.run({ question: card.question, answer }, words)) focusHeading();
  };
  return (
    <Section title={copy.title}>
      <p>{card.text}</p>
      <SupportingText>{copy.bases[card.basis]}</SupportingText>
      {answering.error ? <Failure announce words={errorWords(answering.error)} /> : null}
      {isReadOnly ? null : (
        <Actions>
          <Button busy={answering.busy} onClick={() => void give('talked')}>
            {copy.talked}
          </Button>
          <Button tone="plain" busy={answering.busy} onClick={() => void give('not-now')}>
            {copy.notNow}
          </Button>
        </Actions>
      )}
    </Section>
  );
};
