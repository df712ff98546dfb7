import { useState } from 'react';
import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { isLikelyDay } from '../../../shared/calendar/likely-day.ts';
import { errorWords } from '../../../shared/errors/error-words.ts';
import type { Relation } from '../../../shared/ipc/duo.ts';
import { useCommand } from '../../bridge/use-command.ts';

import { partnerCopy } from '../../copy/partners.ts';
import { Choice } from '../../kit/choices/Choice.tsx';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { TextField } from '../../kit/fields/TextField.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { Disclosure } from '../../kit/primitives/Disclosure.tsx';
import styles from './Today.module.css';

/** The other half of the duo, by an alias alone: from then on the duo check-in can be asked. */
export const AddPartner = ({ today }: { readonly today: CalendarDay }) => {
  const [label, setLabel] = useState('');
  const [relation, setRelation] = useState<Relation>('peer');
  const [since, setSince] = useState<string>(today);
  const add = useCommand('partner:save');
  const isReady = label.trim() !== '' && isLikelyDay(since, today);
  const save = () => {
    if (isReady) void add.run({ id: null, label: label.trim(), relation, since, until: null });
  };
  return (
    <Disclosure summary={partnerCopy.title}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <p className={styles['soft']}>{partnerCopy.privacy}</p>
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
        <TextField type="date" label={partnerCopy.since} value={since} onChange={setSince} />
        {add.error ? <Failure announce words={errorWords(add.error)} /> : null}
        <div>
          <Button type="submit" busy={add.busy} disabled={!isReady}>
            {partnerCopy.add}
          </Button>
        </div>
      </form>
    </Disclosure>
  );
};
