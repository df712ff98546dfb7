import { type FormEvent, useEffect, useEffectEvent, useState } from 'react';
import { errorWords } from '../../../shared/error-words.ts';
import type { BackupLine, RestoredView } from '../../../shared/ipc/backup-views.ts';
import { Button } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Failure } from '../../components/Failure.tsx';
import { Notice } from '../../components/Notice.tsx';
import { PassphraseField } from '../../components/PassphraseField.tsx';
import { Threshold } from '../../components/Threshold.tsx';
import { backupMoment, contentsInWords, restoreCopy, restoredInWords, sizeInWords } from '../../copy/backups.ts';
import { useHeadingFocus } from '../../state/use-heading-focus.ts';
import { useSecretCall } from '../../state/use-secret-call.ts';
import styles from './Unlock.module.css';

export type RestoreProps = {
  /** Brings along what a damaged vault still has beyond the backup. */
  readonly keepNewer: boolean;
  readonly onBack: () => void;
};

/** A backup in the vault's place: which one, its passphrase, a look inside, and what came of it. */
export const Restore = ({ keepNewer, onBack }: RestoreProps) => {
  const listed = useSecretCall('backup:list');
  const restore = useSecretCall('backup:restore');
  useHeadingFocus('h1');
  const readList = useEffectEvent(() => void listed.run(null));
  useEffect(() => readList(), []);
  if (restore.value) return <Restored restored={restore.value} onBack={onBack} />;
  return (
    <Threshold title={restoreCopy.title} lead={restoreCopy.lead}>
      {listed.error ? <Failure words={errorWords(listed.error)} /> : null}
      {listed.value ? (
        <RestoreForm
          backups={listed.value.backups}
          restore={restore}
          onRestore={(name, passphrase) => void restore.run({ name, passphrase, keepNewer })}
        />
      ) : null}
      <div className={styles['actions']}>
        <Button tone="plain" icon="arrow-left" onClick={onBack}>
          {restoreCopy.back}
        </Button>
      </div>
    </Threshold>
  );
};

type RestoreFormProps = {
  readonly backups: readonly BackupLine[];
  readonly restore: ReturnType<typeof useSecretCall<'backup:restore'>>;
  readonly onRestore: (name: string, passphrase: string) => void;
};

const RestoreForm = ({ backups, restore, onRestore }: RestoreFormProps) => {
  const [name, setName] = useState(backups[0]?.name ?? '');
  const [passphrase, setPassphrase] = useState('');
  const look = useSecretCall('backup:look');
  if (backups.length === 0) return <p>{restoreCopy.none}</p>;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (restore.busy || passphrase === '') return;
    look.forget();
    onRestore(name, passphrase);
  };
  const choose = (chosen: string) => {
    setName(chosen);
    look.forget();
  };
  const failed = restore.error ?? look.error;
  return (
    <form className={styles['form']} onSubmit={submit}>
      <Choice
        label={restoreCopy.which}
        options={backups.map((backup) => ({
          value: backup.name,
          label: backupMoment(backup),
          detail: sizeInWords(backup.bytes),
        }))}
        value={name}
        onChange={choose}
      />
      <PassphraseField
        label={restoreCopy.passphrase}
        hint={restoreCopy.passphraseHint}
        autoComplete="current-password"
        value={passphrase}
        onChange={setPassphrase}
      />
      {failed ? <Failure announce words={errorWords(failed)} /> : null}
      <p className={styles['remark']} role="status">
        {restore.busy || look.busy ? restoreCopy.restoring : ''}
        {look.value ? restoreCopy.holds(contentsInWords(look.value)) : ''}
      </p>
      <div className={styles['actions']}>
        <Button tone="primary" type="submit" busy={restore.busy}>
          {restoreCopy.restore}
        </Button>
        <Button
          busy={look.busy}
          onClick={() => {
            if (passphrase !== '') void look.run({ name, passphrase });
          }}
        >
          {restoreCopy.look}
        </Button>
      </div>
    </form>
  );
};

const Restored = ({ restored, onBack }: { readonly restored: RestoredView; readonly onBack: () => void }) => {
  useHeadingFocus('h1');
  return (
    <Threshold title={restoreCopy.done}>
      <Notice tone="info">{restoredInWords(restored)}</Notice>
      <div className={styles['actions']}>
        <Button tone="primary" onClick={onBack}>
          {restoreCopy.goOn}
        </Button>
      </div>
    </Threshold>
  );
};
