import { reflectCopy } from '../../../copy/reflect.ts';
import { FieldGroup } from '../../../kit/fields/Field.tsx';
import { TextArea } from '../../../kit/fields/TextField.tsx';
import type { QuestionProps } from './question-props.ts';

const MAXIMUM_LENGTH = 20_000;

/** Words of one's own. */
export const OpenQuestion = ({ prompt, answer, onAnswer }: QuestionProps<'open'>) => (
  <FieldGroup legend={prompt.text}>
    <TextArea
      label={reflectCopy.openLabel}
      optional={prompt.optional}
      maxLength={MAXIMUM_LENGTH}
      value={typeof answer === 'string' ? answer : ''}
      onChange={onAnswer}
    />
  </FieldGroup>
);
