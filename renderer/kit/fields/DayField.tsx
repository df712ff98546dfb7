import { useState } from 'react';
import { TextField, type TextFieldProps } from './TextField.tsx';

export type DayFieldProps = Pick<TextFieldProps, 'label' | 'hint' | 'error' | 'max'> & {
  readonly value: string;
  /** Whether a text is a day that can be taken. */
  readonly accepts: (text: string) => boolean;
  /** Called with days that are accepted alone. */
  readonly onChange: (day: string) => void;
};

type Typing = { readonly text: string; readonly before: string };

/**
 * A day to type or pick that acts at once. A date is typed in parts, and each of them makes another day of it: what is
 * typed stands until the field is left, whatever the screen makes of it. Left with no day to take, all is as before.
 */
export const DayField = ({ value, accepts, onChange, ...words }: DayFieldProps) => {
  const [typing, setTyping] = useState<Typing | null>(null);
  const change = (text: string) => {
    setTyping({ text, before: typing?.before ?? value });
    if (accepts(text)) onChange(text);
  };
  const leave = () => {
    setTyping(null);
    if (typing !== null && !accepts(typing.text)) onChange(typing.before);
  };
  return <TextField {...words} type="date" value={typing?.text ?? value} onChange={change} onLeave={leave} />;
};
