import { useLayoutEffect, useRef, useState } from 'react';
import type { CalendarDay } from '../../../../shared/calendar/calendar-day.ts';
import { isLikelyDay } from '../../../../shared/calendar/likely-day.ts';
import { errorWords } from '../../../../shared/errors/error-words.ts';
import type { DirectionRow, DirectionSaid } from '../../../../shared/ipc/pair-log.ts';
import { useHeadingFocus } from '../../../input/use-heading-focus.ts';
import { Failure } from '../../../kit/feedback/Failure.tsx';
import { Form } from '../../../kit/fields/Form.tsx';
import { TextArea, TextField } from '../../../kit/fields/TextField.tsx';
import { Actions } from '../../../kit/primitives/Actions.tsx';
import { Button } from '../../../kit/primitives/Button.tsx';
import { SupportingText } from '../../../kit/primitives/SupportingText.tsx';
import { directionCopy as copy } from './direction-copy.ts';
import { logCopy } from './log-copy.ts';
import type { useKeepDirection } from './use-keep-direction.ts';

export type DirectionFormProps = {
  /** The card to change; null for a new one. */
  readonly row: DirectionRow | null;
  readonly partnerId: string;
  readonly today: CalendarDay;
  /** Another card holds until this one is kept. */
  readonly renews: boolean;
  readonly keep: ReturnType<typeof useKeepDirection>;
  readonly onClose: () => void;
};

type Draft = { readonly goal: string; readonly context: string; readonly byWhen: string; readonly agreedOn: string };
type Faults = Partial<Record<'goal' | 'byWhen' | 'agreedOn', string>>;

const faultsOf = ({ goal, byWhen, agreedOn }: Draft, today: CalendarDay): Faults => ({
  ...(goal.trim() === '' ? { goal: copy.goalMissing } : {}),
  ...(byWhen !== '' && !isLikelyDay(byWhen, today) ? { byWhen: logCopy.wrongDay } : {}),
  ...(agreedOn > today ? { agreedOn: copy.toCome } : {}),
  ...(isLikelyDay(agreedOn, today) ? {} : { agreedOn: logCopy.wrongDay }),
});

const startOf = (row: DirectionRow | null, today: CalendarDay): Draft => ({
  goal: row?.goal ?? '',
  context: row?.context ?? '',
  byWhen: row?.byWhen ?? '',
  agreedOn: row?.agreedOn ?? today,
});

/** Goal, context, by when and the day it was agreed on. */
export const DirectionForm = ({ row, partnerId, today, renews, keep, onClose }: DirectionFormProps) => {
  const [draft, setDraft] = useState(startOf(row, today));
  const [tries, setTries] = useState(0);
  const faults = faultsOf(draft, today);
  const shown: Faults = tries > 0 ? faults : {};
  useHeadingFocus('main form input');
  const lastTry = useRef(0);
  useLayoutEffect(() => {
    if (tries > lastTry.current) document.querySelector<HTMLElement>('main form [aria-invalid="true"]')?.focus();
    lastTry.current = tries;
  }, [tries]);
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const submit = async () => {
    const { goal, context, byWhen, agreedOn } = draft;
    if (Object.keys(faults).length > 0 || !isLikelyDay(agreedOn, today)) return setTries(tries + 1);
    const by = isLikelyDay(byWhen, today) ? byWhen : null;
    const said: DirectionSaid = { partnerId, goal: goal.trim(), context, byWhen: by, agreedOn };
    if (await keep.run(row, said)) onClose();
  };
  const title = row ? copy.changing : renews ? copy.renew : copy.add;
  return (
    <Form label={title} onSubmit={() => void submit()}>
      <h2>{title}</h2>
      {renews ? <SupportingText>{copy.renewDetail}</SupportingText> : null}
      <TextField
        label={copy.goal}
        maxLength={2_000}
        value={draft.goal}
        error={shown.goal}
        onChange={(goal) => set({ goal })}
      />
      <TextArea
        label={copy.context}
        optional
        maxLength={20_000}
        value={draft.context}
        onChange={(context) => set({ context })}
      />
      <TextField
        type="date"
        optional
        label={copy.byWhen}
        value={draft.byWhen}
        error={shown.byWhen}
        onChange={(byWhen) => set({ byWhen })}
      />
      <TextField
        type="date"
        label={copy.agreedOn}
        value={draft.agreedOn}
        error={shown.agreedOn}
        onChange={(agreedOn) => set({ agreedOn })}
      />
      {keep.error ? <Failure announce words={errorWords(keep.error)} /> : null}
      <Actions>
        <Button type="submit" tone="primary" busy={keep.busy}>
          {logCopy.keep}
        </Button>
        <Button onClick={onClose}>{logCopy.cancel}</Button>
      </Actions>
    </Form>
  );
};
