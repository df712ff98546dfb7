import { type FormEvent, useState } from 'react';
import { isLikelyDay } from '../../../shared/calendar/likely-day.ts';
import { errorWords } from '../../../shared/errors/error-words.ts';
import type { RoleName } from '../../../shared/records/beside/role-period.ts';
import { useView } from '../../bridge/use-view.ts';
import { roleCopy, stepOf } from '../../copy/onboarding.ts';
import { hintOf, isPressed } from '../../input/action-key.ts';
import { useHeadingFocus } from '../../input/use-heading-focus.ts';
import { useKeys } from '../../input/use-keys.ts';
import { Choice } from '../../kit/choices/Choice.tsx';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { TextField } from '../../kit/fields/TextField.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { EntryLayout } from '../../kit/primitives/EntryLayout.tsx';
import { useVaultCommand } from '../../state/vault.ts';
import styles from './Onboarding.module.css';
import { onboardingKeys } from './onboarding-keys.ts';

const options = roleCopy.roles.map(({ role, label }) => ({ value: role, label }));

const sizeOf = (text: string): number | null => (text === '' ? null : Number(text));

/** The role held today and, if given, since when and the size of the team. */
export const RoleStep = ({ onOpening }: { readonly onOpening: () => void }) => {
  const [role, setRole] = useState<RoleName | null>(null);
  const [teamSize, setTeamSize] = useState('');
  const [since, setSince] = useState('');
  const view = useView('today:read', null);
  const begin = useVaultCommand('role:begin');
  const today = view.status === 'ready' ? view.value.today : null;
  const from = today !== null && isLikelyDay(since, today) && since <= today ? since : null;
  const sinceWrong = since !== '' && today !== null && from === null;
  useHeadingFocus();
  const submit = async () => {
    if (role === null || begin.busy || sinceWrong) return;
    onOpening();
    await begin.run({ role, title: '', teamSize: sizeOf(teamSize), from });
  };
  useKeys((pressed) => {
    const { key, place, command } = pressed;
    const chosen = place === 'other' && !command ? options[Number(key) - 1] : undefined;
    if (chosen) setRole(chosen.value);
    else if (isPressed(onboardingKeys.goOn, pressed)) void submit();
    else return false;
    return true;
  });
  const submitForm = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };
  return (
    <EntryLayout wide title={roleCopy.title} aside={stepOf(3, 3)}>
      <form className={styles['form']} onSubmit={submitForm}>
        <Choice
          label={roleCopy.title}
          hideLabel
          numbered
          columns={2}
          options={options}
          value={role}
          onChange={setRole}
        />
        <div className={styles['facts']}>
          <TextField
            type="date"
            label={roleCopy.since}
            optional
            value={since}
            onChange={setSince}
            error={sinceWrong ? roleCopy.sinceWrong : null}
          />
          <TextField
            label={roleCopy.teamSize}
            optional
            inputMode="numeric"
            maxLength={3}
            value={teamSize}
            onChange={(text) => setTeamSize(text.replace(/\D/g, ''))}
          />
        </div>
        {begin.error ? <Failure announce words={errorWords(begin.error)} /> : null}
        <div className={styles['actions']}>
          <Button
            tone="primary"
            type="submit"
            shortcut={hintOf(onboardingKeys.goOn)}
            busy={begin.busy}
            disabled={role === null}
          >
            {roleCopy.begin}
          </Button>
          <p className={styles['remark']}>{roleCopy.note}</p>
        </div>
      </form>
    </EntryLayout>
  );
};
