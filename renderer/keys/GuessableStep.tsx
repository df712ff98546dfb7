import { Notice } from '../kit/feedback/Notice.tsx';
import { Checkbox } from '../kit/fields/Checkbox.tsx';
import { guessableCopy } from './keys-copy.ts';

export type GuessableStepProps = {
  readonly title: string;
  readonly isAccepted: boolean;
  readonly onAccept: (isMeant: boolean) => void;
};

/** Says what a passphrase means that is soon guessed, and takes it only once that was answered. */
export const GuessableStep = ({ title, isAccepted, onAccept }: GuessableStepProps) => (
  <Notice tone="warning" announce title={title}>
    <p>{guessableCopy.meaning}</p>
    <Checkbox label={guessableCopy.accept} checked={isAccepted} onChange={onAccept} />
  </Notice>
);
