import { DOES_NOT_APPLY } from '../../../../shared/check-ins/answer-shapes.ts';
import type { FormAnswer } from '../../../../shared/records/entries/form-answers.ts';
import { Choice } from '../../../kit/choices/Choice.tsx';
import { RatingScale } from '../../../kit/choices/RatingScale.tsx';
import type { Aside } from '../../../kit/choices/StopScale.tsx';
import { ActivityQuestion } from './ActivityQuestion.tsx';
import { CountQuestion } from './CountQuestion.tsx';
import { LadderQuestion } from './LadderQuestion.tsx';
import { NumberQuestion } from './NumberQuestion.tsx';
import { OpenQuestion } from './OpenQuestion.tsx';
import { PairQuestion } from './PairQuestion.tsx';
import type { QuestionProps } from './question-props.ts';
import { RowsQuestion } from './RowsQuestion.tsx';
import { SevenStopSlider } from './SevenStopSlider.tsx';
import { SplitQuestion } from './SplitQuestion.tsx';

const numberOf = (answer: FormAnswer | undefined): number | null => (typeof answer === 'number' ? answer : null);
/** "Does not apply" beside a scale, where the question has it. */
const asideOf = ({ prompt, answer, onAnswer }: QuestionProps): Aside | null =>
  prompt.naLabel === null
    ? null
    : { label: prompt.naLabel, chosen: answer === DOES_NOT_APPLY, onChoose: () => onAnswer(DOES_NOT_APPLY) };

const textOf = (answer: FormAnswer | undefined): string | null => (typeof answer === 'string' ? answer : null);

const ForcedChoice = ({ prompt, answer, onAnswer }: QuestionProps<'forced-choice'>) => (
  <Choice
    label={prompt.text}
    hint={prompt.hint}
    numbered
    options={[
      { value: 'left', label: prompt.left },
      { value: 'right', label: prompt.right },
      { value: 'equal', label: prompt.equalLabel, minor: true },
      prompt.naLabel === null
        ? { value: 'skip', label: prompt.skipLabel ?? '', minor: true }
        : { value: DOES_NOT_APPLY, label: prompt.naLabel, minor: true },
    ]}
    value={answer === null ? 'skip' : textOf(answer)}
    onChange={(value) => onAnswer(value === 'skip' ? null : value)}
  />
);

const SingleChoice = ({ prompt, answer, onAnswer }: QuestionProps<'single-choice' | 'commitment-check'>) => (
  <Choice
    label={prompt.text}
    hint={prompt.hint}
    numbered
    options={prompt.options.map((option) => ({ value: option, label: option }))}
    value={textOf(answer)}
    onChange={onAnswer}
  />
);

/** One question with the control its kind calls for. */
export const Question = (props: QuestionProps) => {
  const { prompt, answer, onAnswer } = props;
  switch (prompt.kind) {
    case 'forced-choice':
      return <ForcedChoice {...props} prompt={prompt} />;
    case 'bipolar-slider':
      return (
        <SevenStopSlider
          label={prompt.text}
          hint={prompt.hint}
          aside={asideOf(props)}
          left={prompt.left}
          right={prompt.right}
          middle={prompt.midLabel}
          value={numberOf(answer)}
          onChange={onAnswer}
        />
      );
    case 'rating':
      return (
        <RatingScale
          label={prompt.text}
          hint={prompt.hint}
          aside={asideOf(props)}
          min={prompt.min}
          max={prompt.max}
          labels={prompt.labels}
          value={numberOf(answer)}
          onChange={onAnswer}
        />
      );
    case 'rating-pair':
      return <PairQuestion {...props} prompt={prompt} />;
    case 'single-choice':
    case 'commitment-check':
      return <SingleChoice {...props} prompt={prompt} />;
    case 'time-split':
      return <SplitQuestion {...props} prompt={prompt} />;
    case 'activity-rating':
      return <ActivityQuestion {...props} prompt={prompt} />;
    case 'count-pair':
      return <CountQuestion {...props} prompt={prompt} />;
    case 'number':
      return <NumberQuestion {...props} prompt={prompt} />;
    case 'multi-rating':
      return <RowsQuestion {...props} prompt={prompt} />;
    case 'ladder-pick':
      return <LadderQuestion {...props} prompt={prompt} />;
    case 'open':
      return <OpenQuestion {...props} prompt={prompt} />;
  }
};
