import { DOES_NOT_APPLY } from '../../../../shared/check-ins/answer-shapes.ts';
import { RatingScale } from '../../../kit/choices/RatingScale.tsx';
import styles from './PairQuestion.module.css';
import type { QuestionProps } from './question-props.ts';

/** Two ratings on one screen, a question each. The form reads the keys: whoever types ahead of the frames is heard. */
export const PairQuestion = ({ prompt, rows }: QuestionProps<'rating-pair'>) => (
  <div className={styles['rows']}>
    {prompt.rows.map((row) => {
      const answer = rows.answers[row.id];
      const choose = () => rows.onAnswer(row.id, DOES_NOT_APPLY);
      return (
        <div key={row.id} className={styles['row']} data-row={row.id}>
          <RatingScale
            label={row.text}
            hint={row.hint}
            compact
            aside={
              prompt.naLabel === null
                ? null
                : { label: prompt.naLabel, chosen: answer === DOES_NOT_APPLY, onChoose: choose }
            }
            min={prompt.min}
            max={prompt.max}
            labels={prompt.labels}
            value={typeof answer === 'number' ? answer : null}
            onChange={(rating) => rows.onAnswer(row.id, rating)}
          />
        </div>
      );
    })}
  </div>
);
