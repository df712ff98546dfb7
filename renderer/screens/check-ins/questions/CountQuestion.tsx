import { useState } from 'react';
import { isCountPair } from '../../../../shared/check-ins/answer-shapes.ts';
import type { FormAnswer } from '../../../../shared/records/entries/form-answers.ts';
import { reflectCopy } from '../../../copy/reflect.ts';
import { FieldGroup } from '../../../kit/fields/Field.tsx';
import { CountLine, CountLines } from './CountLine.tsx';
import styles from './CountQuestion.module.css';
import type { QuestionProps } from './question-props.ts';

type Pair = { readonly planned: number | null; readonly done: number | null };

const pairOf = (answer: FormAnswer | undefined): Pair => (isCountPair(answer) ? answer : { planned: null, done: null });

/** Two numbers that only say something together. */
export const CountQuestion = ({ prompt, answer, onAnswer }: QuestionProps<'count-pair'>) => {
  const [pair, setPair] = useState(() => pairOf(answer));
  const change = (next: Pair) => {
    setPair(next);
    const { planned, done } = next;
    onAnswer(planned === null || done === null ? null : { planned, done });
  };
  const half = (pair.planned === null) !== (pair.done === null);
  return (
    <FieldGroup legend={prompt.text}>
      <CountLines>
        <Count
          label={reflectCopy.planned}
          value={pair.planned}
          max={prompt.max}
          onChange={(planned) => change({ ...pair, planned })}
        />
        <Count
          label={reflectCopy.done}
          value={pair.done}
          max={prompt.max}
          onChange={(done) => change({ ...pair, done })}
        />
      </CountLines>
      <p className={styles['half']} role="status">
        {half ? reflectCopy.halfPair : ''}
      </p>
    </FieldGroup>
  );
};

type CountProps = {
  readonly label: string;
  readonly value: number | null;
  readonly max: number;
  readonly onChange: (value: number | null) => void;
};

const Count = ({ label, value, max, onChange }: CountProps) => {
  const set = (next: number | null) => onChange(next === null ? null : Math.min(max, next));
  return <CountLine seen={label} label={label} value={value} min={0} max={max} onChange={set} />;
};
