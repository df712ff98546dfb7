import { isSplit } from '../../../../shared/check-ins/answer-shapes.ts';
import { CHIPS, chipsPlaced } from '../../../../shared/check-ins/share-out.ts';
import type { FormAnswer } from '../../../../shared/records/entries/form-answers.ts';
import type { Split } from '../../../../shared/records/entries/reflection.ts';
import { splitBuckets } from '../../../copy/taxonomy.ts';
import { ChipSplit } from '../../../kit/choices/ChipSplit.tsx';
import type { QuestionProps } from './question-props.ts';

const nothing: Split = { people: 0, coordination: 0, technical: 0, other: 0 };

const splitOf = (answer: FormAnswer | undefined): Split => (isSplit(answer) ? answer : nothing);

/** Where the working time went, in chips of five per cent. */
export const SplitQuestion = ({ prompt, answer, onAnswer }: QuestionProps<'time-split'>) => {
  const change = (split: Split) => {
    // A number typed by hand can ask for more chips than there are.
    if (chipsPlaced(split) <= CHIPS) onAnswer(split);
  };
  return (
    <ChipSplit label={prompt.text} buckets={splitBuckets} total={CHIPS} value={splitOf(answer)} onChange={change} />
  );
};
