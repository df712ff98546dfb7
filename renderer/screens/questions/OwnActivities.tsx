import { useState } from 'react';
import { errorWords } from '../../../shared/errors/error-words.ts';
import type { ActivityList } from '../../../shared/ipc/questions.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useView } from '../../bridge/use-view.ts';

import { ownActivitiesCopy } from '../../copy/questions.ts';
import { categoryNames } from '../../copy/taxonomy.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { TextField } from '../../kit/fields/TextField.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { VisuallyHidden } from '../../kit/primitives/VisuallyHidden.tsx';
import { useReadOnly } from '../../state/vault.ts';
import styles from './Questions.module.css';

/** The activities the writer added. */
export const OwnActivities = () => {
  const list = useView('activity:list', null);
  const own = list.status === 'ready' ? list.value.filter((one) => one.own) : [];
  return (
    <section className={styles['section']} aria-labelledby="own-activities">
      <h2 id="own-activities">{ownActivitiesCopy.title}</h2>
      <p className={styles['soft']}>{own.length === 0 ? ownActivitiesCopy.none : ownActivitiesCopy.detail}</p>
      {own.length === 0 ? null : (
        <ul className={styles['deck']}>
          {own.map((activity) => (
            <li key={activity.id} className={styles['prompt']} data-off={activity.active ? undefined : true}>
              <OwnActivity activity={activity} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

const OwnActivity = ({ activity }: { readonly activity: ActivityList[number] }) => {
  const isReadOnly = useReadOnly() !== null;
  const [name, setName] = useState<string | null>(null);
  const rename = useCommand('activity:update');
  const turn = useCommand('activity:switch');
  const { id, label, category, active } = activity;
  const error = rename.error ?? turn.error;
  const which = <VisuallyHidden> {label}</VisuallyHidden>;
  const save = async () => {
    const next = (name ?? '').trim();
    if (next !== '' && (await rename.run({ id, label: next })) !== undefined) setName(null);
  };
  return (
    <>
      <div className={styles['words']}>
        <p className={styles['text']}>{label}</p>
        <p className={styles['soft']}>
          {[categoryNames[category], ...(active ? [] : [ownActivitiesCopy.away])].join(' · ')}
        </p>
      </div>
      <div className={styles['actions']} hidden={isReadOnly}>
        <Button tone="plain" onClick={() => setName(name === null ? label : null)}>
          {ownActivitiesCopy.rename}
          {which}
        </Button>
        <Button tone="plain" busy={turn.busy} onClick={() => void turn.run({ id, on: !active })}>
          {active ? ownActivitiesCopy.putAway : ownActivitiesCopy.takeUp}
          {which}
        </Button>
      </div>
      {error ? <Failure announce words={errorWords(error)} /> : null}
      {name === null ? null : (
        <form
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <TextField label={ownActivitiesCopy.name} maxLength={200} value={name} onChange={setName} />
          <div>
            <Button type="submit" busy={rename.busy}>
              {ownActivitiesCopy.save}
            </Button>
          </div>
        </form>
      )}
    </>
  );
};
