import { useState } from 'react';
import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { isLikelyDay } from '../../../shared/calendar/likely-day.ts';
import { errorWords } from '../../../shared/errors/error-words.ts';
import type { RoleRow } from '../../../shared/ipc/roles.ts';
import type { RoleName } from '../../../shared/records/beside/role-period.ts';
import { useCommand } from '../../bridge/use-command.ts';

import { roleCopy } from '../../copy/onboarding.ts';
import { rolesCopy } from '../../copy/roles.ts';
import { useHeadingFocus } from '../../input/use-heading-focus.ts';
import { Choice } from '../../kit/choices/Choice.tsx';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Form } from '../../kit/fields/Form.tsx';
import { TextField } from '../../kit/fields/TextField.tsx';
import { Actions } from '../../kit/primitives/Actions.tsx';
import { Button } from '../../kit/primitives/Button.tsx';

const options = roleCopy.roles.map(({ role, label, gloss }) => ({ value: role, label, detail: gloss }));

export type RoleFormProps = {
  /** The role to change; null for a new one. */
  readonly row: RoleRow | null;
  readonly today: CalendarDay;
  readonly onClose: () => void;
};

/** One role: which, since when, under what title, with how many engineers. */
export const RoleForm = ({ row, today, onClose }: RoleFormProps) => {
  const [role, setRole] = useState<RoleName | null>(row?.role ?? null);
  const [from, setFrom] = useState<string>(row?.from ?? today);
  const [title, setTitle] = useState(row?.title ?? '');
  const [teamSize, setTeamSize] = useState(row?.teamSize?.toString() ?? '');
  const keep = useCommand('role:save');
  useHeadingFocus('main form input');
  const fromWrong = !isLikelyDay(from, today);
  const submit = async () => {
    if (role === null || fromWrong) return;
    const size = teamSize === '' ? null : Number(teamSize);
    const kept = await keep.run({ id: row?.id ?? null, from, role, title: title.trim(), teamSize: size });
    if (kept) onClose();
  };
  const heading = row ? rolesCopy.changing(row) : rolesCopy.adding;
  return (
    <Form label={heading} onSubmit={() => void submit()}>
      <h2>{heading}</h2>
      <Choice hideLabel label={rolesCopy.role} columns={2} options={options} value={role} onChange={setRole} />
      <TextField
        label={rolesCopy.from}
        type="date"
        value={from}
        onChange={setFrom}
        error={fromWrong ? rolesCopy.fromWrong : null}
      />
      <TextField label={rolesCopy.jobTitle} optional maxLength={200} value={title} onChange={setTitle} />
      <TextField
        label={rolesCopy.teamSize}
        optional
        inputMode="numeric"
        maxLength={3}
        value={teamSize}
        onChange={(text) => setTeamSize(text.replace(/\D/g, ''))}
      />
      {keep.error ? <Failure announce words={errorWords(keep.error)} /> : null}
      <Actions>
        <Button type="submit" tone="primary" busy={keep.busy} disabled={role === null || fromWrong}>
          {rolesCopy.keep}
        </Button>
        <Button onClick={onClose}>{rolesCopy.cancel}</Button>
      </Actions>
    </Form>
  );
};
