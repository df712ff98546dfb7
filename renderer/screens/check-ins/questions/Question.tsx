import type { FormAnswer } from '../../../../shared/records/entries/form-answers.ts';
import { Choice } from '../../../kit/choices/Choice.tsx';
import { RatingScale } from '../../../kit/choices/RatingScale.tsx';
import { ActivityQuestion } from './ActivityQuestion.tsx';
import { CountQuestion } from './CountQuestion.tsx';
import { LadderQuestion } from './LadderQuestion.tsx';
import { NumberQuestion } from './NumberQuestion.tsx';
import { OpenQuestion } from './OpenQuestion.tsx';
import type { QuestionProps } from './question-props.ts';
import { RowsQuestion } from './RowsQuestion.tsx';
import { SevenStopSlider } from './SevenStopSlider.tsx';
import { SplitQuestion } from './SplitQuestion.tsx';

const numberOf = (answer: FormAnswer | undefined): number | null => (typeof answer === 'number' ? answer : null);
const textOf = (answer: FormAnswer | undefined): string | null => (typeof answer === 'string' ? answer : null);

const ForcedChoice = ({ prompt, answer, onAnswer }: QuestionProps<'forced-choice'>) => (
  <Choice
    label={prompt.text}
    numbered
    options={[
      { value: 'left', label: prompt.left },
      { value: 'right', label: prompt.right },
      { value: 'equal', label: prompt.equalLabel, minor: true },
      { value: 'skip', label: prompt.skipLabel, minor: true },
    ]}
    value={answer === null ? 'skip' : textOf(answer)}
    onChange={(value) => onAnswer(value === 'skip' ? null : value)}
  />
);

const SingleChoice = ({ prompt, answer, onAnswer }: QuestionProps<'single-choice' | 'commitment-check'>) => (
  <Choice
    label={prompt.text}
    numbered
    options={prompt.options.map((option) => ({ value: option, label: option }))}
    value={textOf(answer)}
    onChange={onAnswer}
  />
);

/** One question with the control its kind calls for. */
export const Question = ({ prompt, answer, onAnswer, about }: QuestionProps) => {
  switch (prompt.kind) {
    case 'forced-choice':
      return <ForcedChoice prompt={prompt} answer={answer} onAnswer={onAnswer} about={about} />;
    case 'bipolar-slider':
      return (
        <SevenStopSlider
          label={prompt.text}
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
          min={prompt.min}
          max={prompt.max}
          labels={prompt.labels}
          value={numberOf(answer)}
          onChange={onAnswer}
        />
      );
    case 'single-choice':
    case 'commitment-check':
      return <SingleChoice prompt={prompt} answer={answer} onAnswer={onAnswer} about={about} />;
    case 'time-split':
      return <SplitQuestion prompt={prompt} answer={answer} onAnswer={onAnswer} about={about} />;
    case 'activity-rating':
      return <ActivityQuestion prompt={prompt} answer={answer} onAnswer={onAnswer} about={about} />;
    case 'count-pair':
      return <CountQuestion prompt={prompt} answer={answer} onAnswer={onAnswer} about={about} />;
    case 'number':
      return <NumberQuestion prompt={prompt} answer={answer} onAnswer={onAnswer} about={about} />;
    case 'multi-rating':
      return <RowsQuestion prompt={prompt} answer={answer} onAnswer={onAnswer} about={about} />;
    case 'ladder-pick':
      return <LadderQuestion prompt={prompt} answer={answer} onAnswer={onAnswer} about={about} />;
    case 'open':
      return <OpenQuestion prompt={prompt} answer={answer} onAnswer={onAnswer} about={about} />;
  }
};
