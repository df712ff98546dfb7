import { reflectCopy } from '../../../copy/reflect.ts';
import { FieldGroup } from '../../../kit/fields/Field.tsx';
import styles from '../Reflect.module.css';
import type { QuestionProps } from './question-props.ts';

import { Stepper } from './Stepper.tsx';

/** One whole number, typed or stepped. */
export const NumberQuestion = ({ prompt, answer, onAnswer }: QuestionProps<'number'>) => (
  <FieldGroup legend={prompt.text}>
    <div className={styles['counts']}>
      <div className={styles['count']}>
        <span aria-hidden="true">{reflectCopy.numberRange(prompt.min, prompt.max)}</span>
        <Stepper
          label={prompt.text}
          value={typeof answer === 'number' ? answer : null}
          min={prompt.min}
          max={prompt.max}
          onChange={onAnswer}
        />
      </div>
    </div>
  </FieldGroup>
);
