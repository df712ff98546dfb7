import { useState } from 'react';
import { agendaCopy } from '../../../copy/agenda.ts';
import { Checkbox } from '../../../kit/fields/Checkbox.tsx';
import { Form } from '../../../kit/fields/Form.tsx';
import { TextField } from '../../../kit/fields/TextField.tsx';
import { Actions } from '../../../kit/primitives/Actions.tsx';
import { Button } from '../../../kit/primitives/Button.tsx';
import styles from './AgendaPage.module.css';
import type { ChosenAgenda } from './use-chosen-agenda.ts';

type Line = { readonly id: string; readonly text: string };

/** One line of the agenda: in or out, in its own words or in the writer's. */
export const AgendaLine = ({ line, agenda }: { readonly line: Line; readonly agenda: ChosenAgenda }) => {
  const [isOpen, setOpen] = useState(false);
  const words = agenda.wordsOf(line.id) ?? line.text;
  if (isOpen) return <RewordLine line={line} agenda={agenda} onDone={() => setOpen(false)} />;
  return (
    <li className={styles['line']}>
      <Checkbox label={words} checked={agenda.isIn(line.id)} onChange={(isIn) => agenda.take(line.id, isIn)} />
      <Button tone="plain" label={agendaCopy.rewordLine(words)} onClick={() => setOpen(true)}>
        {agendaCopy.reword}
      </Button>
    </li>
  );
};

type RewordProps = { readonly line: Line; readonly agenda: ChosenAgenda; readonly onDone: () => void };

const RewordLine = ({ line, agenda, onDone }: RewordProps) => {
  const [words, setWords] = useState(agenda.wordsOf(line.id) ?? line.text);
  const keep = () => {
    const own = words.trim();
    agenda.reword(line.id, own === '' || own === line.text ? null : own);
    onDone();
  };
  const takeBack = () => {
    agenda.reword(line.id, null);
    onDone();
  };
  return (
    <li>
      <Form onSubmit={keep}>
        <TextField
          label={agendaCopy.newWords}
          maxLength={300}
          value={words}
          onChange={setWords}
          ref={(field) => field?.focus()}
        />
        <Actions>
          <Button type="submit">{agendaCopy.done}</Button>
          <Button tone="plain" onClick={takeBack}>
            {agendaCopy.asBefore}
          </Button>
        </Actions>
      </Form>
    </li>
  );
};
