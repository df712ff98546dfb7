import { useState } from 'react';
import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { isLikelyDay } from '../../../shared/calendar/likely-day.ts';
import { errorWords } from '../../../shared/errors/error-words.ts';
import type { PartnerRow, Relation } from '../../../shared/ipc/duo.ts';
import { useCommand } from '../../bridge/use-command.ts';

import { partnerCopy, partnersCopy } from '../../copy/partners.ts';
import { useHeadingFocus } from '../../input/use-heading-focus.ts';
import { Choice } from '../../kit/choices/Choice.tsx';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Form } from '../../kit/fields/Form.tsx';
import { TextField } from '../../kit/fields/TextField.tsx';
import { Actions } from '../../kit/primitives/Actions.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { SupportingText } from '../../kit/primitives/SupportingText.tsx';

export type PartnerFormProps = {
  /** The partner to change; null for a new one. */
  readonly row: PartnerRow | null;
  /** The one who is asked about today. */
  readonly asked: PartnerRow | null;
  readonly today: CalendarDay;
  readonly onClose: () => void;
};

const asDay = (text: string, today: CalendarDay): CalendarDay | null => (isLikelyDay(text, today) ? text : null);

const endError = (until: string, since: CalendarDay | null, today: CalendarDay): string | null => {
  if (until === '') return null;
  const day = asDay(until, today);
  if (day === null) return partnersCopy.wrongDay;
  return since !== null && day < since ? partnersCopy.wrongEnd : null;
};

/** One partner: the alias, what they are, from when to when. */
export const PartnerForm = ({ row, asked, today, onClose }: PartnerFormProps) => {
  const [label, setLabel] = useState(row?.label ?? '');
  const [relation, setRelation] = useState<Relation>(row?.relation ?? 'peer');
  const [since, setSince] = useState<string>(row?.since ?? today);
  const [until, setUntil] = useState<string>(row?.until ?? '');
  const keep = useCommand('partner:save');
  useHeadingFocus('main form input');
  const first = asDay(since, today);
  const untilWrong = endError(until, first, today);
  const takesOver = row === null && asked !== null && asked.until === null && first !== null && first > asked.since;
  const isReady = label.trim() !== '' && first !== null && untilWrong === null;
  const submit = async () => {
    if (!isReady) return;
    const kept = { id: row?.id ?? null, label: label.trim(), relation, since: first, until: asDay(until, today) };
    if (await keep.run(kept)) onClose();
  };
  const title = row ? partnersCopy.changing(row.label) : partnersCopy.add;
  return (
    <Form label={title} onSubmit={() => void submit()}>
      <h2>{title}</h2>
      {row === null ? <SupportingText>{partnerCopy.privacy}</SupportingText> : null}
      <TextField
        label={partnerCopy.alias}
        hint={partnerCopy.aliasHint}
        maxLength={80}
        value={label}
        onChange={setLabel}
      />
      <Choice
        label={partnerCopy.relation}
        columns={3}
        options={partnerCopy.relations}
        value={relation}
        onChange={setRelation}
      />
      <TextField
        type="date"
        label={partnerCopy.since}
        value={since}
        onChange={setSince}
        error={first === null ? partnersCopy.wrongDay : null}
      />
      <TextField
        type="date"
        optional
        label={partnerCopy.until}
        hint={partnerCopy.untilHint}
        value={until}
        onChange={setUntil}
        error={untilWrong}
      />
      {takesOver ? <p role="status">{partnersCopy.takesOver(asked.label, first)}</p> : null}
      {keep.error ? <Failure announce words={errorWords(keep.error)} /> : null}
      <Actions>
        <Button type="submit" tone="primary" busy={keep.busy} disabled={!isReady}>
          {partnersCopy.keep}
        </Button>
        <Button onClick={onClose}>{partnersCopy.cancel}</Button>
      </Actions>
    </Form>
  );
};
