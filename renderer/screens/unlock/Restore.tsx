import { type FormEvent, useEffect, useEffectEvent, useState } from 'react';
import { errorWords } from '../../../shared/error-words.ts';
import type { BackupLine, BackupsView, RestoredView } from '../../../shared/ipc/backup-views.ts';
import type { Secret } from '../../../shared/ipc/key-views.ts';
import { Button } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Failure } from '../../components/Failure.tsx';
import { Notice } from '../../components/Notice.tsx';
import { SecretField } from '../../components/SecretField.tsx';
import { Threshold } from '../../components/Threshold.tsx';
import {
  backupMoment,
  contentsInWords,
  folderInWords,
  restoreCopy,
  restoredInWords,
  sizeInWords,
} from '../../copy/backups.ts';
import { secretCopy } from '../../copy/unlock.ts';
import { useHeadingFocus } from '../../state/use-heading-focus.ts';
import { useSecret } from '../../state/use-secret.ts';
import { useSecretCall } from '../../state/use-secret-call.ts';
import styles from './Unlock.module.css';

export type RestoreProps = {
  /** Brings along what a damaged vault still has beyond the backup. */
  readonly keepNewer: boolean;
  /** What opens the damaged vault, as far as it was typed; else what opens the backup is tried on it. */
  readonly ownSecret: Secret | null;
  readonly onBack: () => void;
};

/** A backup in the vault's place: which one, its passphrase, a look inside, and what came of it. */
export const Restore = ({ keepNewer, ownSecret, onBack }: RestoreProps) => {
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
          view={listed.value}
          restore={restore}
          onRestore={(name, secret) => {
            void restore.run({ name, secret, keepNewer: keepNewer ? (ownSecret ?? secret) : null });
          }}
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
  readonly view: BackupsView;
  readonly restore: ReturnType<typeof useSecretCall<'backup:restore'>>;
  readonly onRestore: (name: string, secret: Secret) => void;
};

const secretWords = {
  ...secretCopy,
  passphrase: restoreCopy.passphrase,
  passphraseHint: restoreCopy.passphraseHint,
  recoveryKey: restoreCopy.recoveryKey,
};

const detailOf = (backup: BackupLine, isOneOfTwo: boolean): string => {
  const size = sizeInWords(backup.bytes);
  return isOneOfTwo ? restoreCopy.lies(size, folderInWords(backup)) : size;
};

const RestoreForm = ({ view, restore, onRestore }: RestoreFormProps) => {
  const { backups, secondFolder, secondThere } = view;
  const [name, setName] = useState(backups[0]?.name ?? '');
  const { secret, field } = useSecret();
  const look = useSecretCall('backup:look');
  if (backups.length === 0) return <p>{secondThere ? restoreCopy.none : restoreCopy.secondAway}</p>;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (restore.busy || secret === null) return;
    look.forget();
    onRestore(name, secret);
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
          detail: detailOf(backup, secondFolder !== null),
        }))}
        value={name}
        onChange={choose}
      />
      {secondThere ? null : <p className={styles['remark']}>{restoreCopy.secondAway}</p>}
      <SecretField words={secretWords} {...field} />
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
            if (secret !== null) void look.run({ name, secret });
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
