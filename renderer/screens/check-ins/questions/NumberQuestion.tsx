import { reflectCopy } from '../../../copy/reflect.ts';
import { FieldGroup } from '../../../kit/fields/Field.tsx';
import { CountLine, CountLines } from './CountLine.tsx';
import type { QuestionProps } from './question-props.ts';

/** One whole number, typed or stepped. */
export const NumberQuestion = ({ prompt, answer, onAnswer }: QuestionProps<'number'>) => (
  <FieldGroup legend={prompt.text}>
    <CountLines>
      <CountLine
        seen={reflectCopy.numberRange(prompt.min, prompt.max)}
        label={prompt.text}
        value={typeof answer === 'number' ? answer : null}
        min={prompt.min}
        max={prompt.max}
        onChange={onAnswer}
      />
    </CountLines>
  </FieldGroup>
);
