import { picksOf } from '../../../../shared/check-ins/answer-shapes.ts';
import { reflectCopy } from '../../../copy/reflect.ts';
import { Choice } from '../../../kit/choices/Choice.tsx';
import { FieldGroup } from '../../../kit/fields/Field.tsx';
import { Button } from '../../../kit/primitives/Button.tsx';
import { VisuallyHidden } from '../../../kit/primitives/VisuallyHidden.tsx';
import styles from './LadderQuestion.module.css';
import type { QuestionProps } from './question-props.ts';
import { VisibleLabel } from './VisibleLabel.tsx';

/** One rung of each ladder; the two stand side by side at one height. */
export const LadderQuestion = ({ prompt, answer, onAnswer }: QuestionProps<'ladder-pick'>) => {
  const picks = picksOf(answer);
  const pick = (ladder: string, rung: string | null) => onAnswer({ ...picks, [ladder]: rung });
  const firstNumbers = prompt.ladders.map(
    (_, index) => 1 + prompt.ladders.slice(0, index).reduce((count, { rungs }) => count + rungs.length, 0),
  );
  return (
    <FieldGroup legend={prompt.text}>
      <div className={styles['ladders']}>
        {prompt.ladders.map((ladder, index) => (
          <div key={ladder.id} className={styles['ladder']}>
            <VisibleLabel>{ladder.label}</VisibleLabel>
            <Choice
              label={ladder.label}
              hideLabel
              numbered
              firstNumber={firstNumbers[index] ?? 1}
              options={ladder.rungs.map(({ id, label }) => ({ value: id, label }))}
              value={typeof picks[ladder.id] === 'string' ? String(picks[ladder.id]) : null}
              onChange={(rung) => pick(ladder.id, rung)}
            />
            {picks[ladder.id] ? (
              <Button tone="plain" onClick={() => pick(ladder.id, null)}>
                {reflectCopy.clear}
                <VisuallyHidden> {ladder.label}</VisuallyHidden>
              </Button>
            ) : null}
          </div>
        ))}
      </div>
    </FieldGroup>
  );
};
