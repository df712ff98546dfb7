import { useState } from 'react';
import { isLikelyDay } from '../../../shared/calendar/likely-day.ts';
import { errorWords } from '../../../shared/errors/error-words.ts';
import type { HolidayView } from '../../../shared/ipc/rhythm.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useView } from '../../bridge/use-view.ts';

import { holidaySentence, pauseCopy } from '../../copy/pause.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Form } from '../../kit/fields/Form.tsx';
import { TextField } from '../../kit/fields/TextField.tsx';
import { Actions } from '../../kit/primitives/Actions.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { Loaded } from '../../views/Loaded.tsx';

/** Begin a holiday, change its last day, end it or call it off. */
export const HolidayForm = () => {
  const view = useView('holiday:read', null);
  return (
    <Loaded quiet view={view}>
      {(value) => <Span key={`${value.holiday?.from} ${value.holiday?.to}`} view={value} />}
    </Loaded>
  );
};

const Span = ({ view: { today, holiday } }: { readonly view: HolidayView }) => {
  const [from, setFrom] = useState<string>(holiday?.from ?? today);
  const [to, setTo] = useState<string>(holiday?.to ?? '');
  const set = useCommand('holiday:save');
  const end = useCommand('holiday:end');
  const lasts = holiday?.lasts ?? false;
  const fromWrong = !lasts && (!isLikelyDay(from, today) || from < today);
  const toWrong = to !== '' && (!isLikelyDay(to, today) || to < from || to < today);
  const submit = () => {
    if (!fromWrong && !toWrong) void set.run({ from, to: to === '' ? null : to });
  };
  const error = set.error ?? end.error;
  return (
    <Form onSubmit={submit}>
      <p role="status">{holiday ? holidaySentence(holiday) : ''}</p>
      {lasts ? null : (
        <TextField
          label={pauseCopy.from}
          type="date"
          value={from}
          onChange={setFrom}
          error={fromWrong ? pauseCopy.fromWrong : null}
        />
      )}
      <TextField
        label={pauseCopy.to}
        type="date"
        hint={pauseCopy.toHint}
        value={to}
        onChange={setTo}
        error={toWrong ? pauseCopy.toWrong : null}
      />
      {error ? <Failure announce words={errorWords(error)} /> : null}
      <Actions>
        <Button type="submit" busy={set.busy}>
          {holiday ? pauseCopy.change : pauseCopy.begin}
        </Button>
        {holiday ? (
          <Button busy={end.busy} onClick={() => void end.run(null)}>
            {lasts ? pauseCopy.end : pauseCopy.callOff}
          </Button>
        ) : null}
      </Actions>
    </Form>
  );
};
