import { useState } from 'react';
import type { AppError } from '../../../../shared/errors/app-error.ts';
import { errorWords } from '../../../../shared/errors/error-words.ts';
import { keepAsNotes } from '../../../bridge/keep-as-notes.ts';
import { restCopy } from '../../../copy/notes.ts';
import { reflectCopy } from '../../../copy/reflect.ts';
import { Failure } from '../../../kit/feedback/Failure.tsx';
import { StatusLine } from '../../../kit/feedback/StatusLine.tsx';
import { FieldGroup } from '../../../kit/fields/Field.tsx';
import { TextArea } from '../../../kit/fields/TextField.tsx';
import type { QuestionProps } from './question-props.ts';

const MAXIMUM_LENGTH = 20_000;

type Kept = { readonly busy: boolean; readonly error: AppError | null; readonly done: boolean };

/** Words of one's own. What is longer than an answer can be may become a note. */
export const OpenQuestion = ({ prompt, answer, onAnswer, about }: QuestionProps<'open'>) => {
  const [kept, setKept] = useState<Kept>({ busy: false, error: null, done: false });
  const keep = async (rest: string) => {
    setKept({ busy: true, error: null, done: false });
    const { forDate, editing: attachedTo } = about;
    const reply = await keepAsNotes(rest, { forDate, attachedTo, title: '', private: false, projects: [] });
    setKept({ busy: false, error: reply.ok ? null : reply.error, done: reply.ok });
    return reply.ok;
  };
  return (
    <FieldGroup legend={prompt.text} hint={prompt.hint}>
      <TextArea
        label={reflectCopy.openLabel}
        optional={prompt.optional}
        maxLength={MAXIMUM_LENGTH}
        keepRest={{ label: restCopy.keepAsNote, busy: kept.busy, onKeep: keep }}
        value={typeof answer === 'string' ? answer : ''}
        onChange={onAnswer}
      />
      <StatusLine>{kept.done ? restCopy.kept : ''}</StatusLine>
      {kept.error ? <Failure announce words={errorWords(kept.error)} /> : null}
    </FieldGroup>
  );
};
