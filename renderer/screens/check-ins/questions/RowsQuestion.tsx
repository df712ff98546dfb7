import { type KeyboardEvent, useRef } from 'react';
import { picksOf } from '../../../../shared/check-ins/answer-shapes.ts';
import type { Picks } from '../../../../shared/records/entries/form-answers.ts';
import { reflectCopy } from '../../../copy/reflect.ts';
import { RatingScale } from '../../../kit/choices/RatingScale.tsx';
import { FieldGroup } from '../../../kit/fields/Field.tsx';
import type { QuestionProps } from './question-props.ts';
import styles from './RowsQuestion.module.css';
import { VisibleLabel } from './VisibleLabel.tsx';

const ratingOf = (picks: Picks, row: string): number | null => {
  const pick = picks[row] ?? null;
  return typeof pick === 'number' ? pick : null;
};

/** Several short statements, each with its own rating. */
export const RowsQuestion = ({ prompt, answer, onAnswer }: QuestionProps<'multi-rating'>) => {
  const rows = useRef<HTMLDivElement>(null);
  const picks = picksOf(answer);
  const rate = (row: string, rating: number | null) => onAnswer({ ...picks, [row]: rating });
  // Inside a row a digit belongs to that row, and leads to the next one.
  const rateByKey = (event: KeyboardEvent, index: number) => {
    const digit = Number(event.key);
    const row = prompt.rows[index];
    const isOurs = /^\d$/.test(event.key) && digit >= prompt.min && digit <= prompt.max;
    if (!isOurs || row === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    rate(row, digit);
    const next = rows.current?.children[index + 1] ?? rows.current?.children[index];
    next?.querySelector<HTMLElement>('input:checked, input')?.focus();
  };
  return (
    <FieldGroup legend={prompt.text} hint={reflectCopy.rowsHint}>
      <div ref={rows} className={styles['rows']}>
        {prompt.rows.map((row, index) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the radio buttons inside
          <div key={row} className={styles['row']} onKeyDown={(event) => rateByKey(event, index)}>
            <VisibleLabel>{row}</VisibleLabel>
            <RatingScale
              label={row}
              hideLabel
              compact
              min={prompt.min}
              max={prompt.max}
              labels={prompt.labels}
              value={ratingOf(picks, row)}
              onChange={(rating) => rate(row, rating)}
            />
          </div>
        ))}
      </div>
    </FieldGroup>
  );
};
