import { isSplit } from '../../../../shared/check-ins/answer-shapes.ts';
import type { FormAnswer } from '../../../../shared/records/entries/form-answers.ts';
import type { Split } from '../../../../shared/records/entries/reflection.ts';
import { splitBuckets } from '../../../copy/taxonomy.ts';
import { ChipSplit } from './ChipSplit.tsx';
import type { QuestionProps } from './question-props.ts';

const CHIPS = 20;
const nothing: Split = { people: 0, coordination: 0, technical: 0, other: 0 };

const splitOf = (answer: FormAnswer | undefined): Split => (isSplit(answer) ? answer : nothing);

const placed = (split: Split): number => split.people + split.coordination + split.technical + split.other;

/** Where the working time went, in chips of five per cent. */
export const SplitQuestion = ({ prompt, answer, onAnswer }: QuestionProps<'time-split'>) => {
  const change = (split: Split) => {
    // A number typed by hand can ask for more chips than there are.
    if (placed(split) <= CHIPS) onAnswer(split);
  };
  return (
    <ChipSplit label={prompt.text} buckets={splitBuckets} total={CHIPS} value={splitOf(answer)} onChange={change} />
  );
};
