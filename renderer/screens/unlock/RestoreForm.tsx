import { type FormEvent, useState } from 'react';
import { errorWords } from '../../../shared/errors/error-words.ts';
import type { BackupLine } from '../../../shared/ipc/backups.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { backupMoment, contentsInWords, folderInWords, restoreCopy, sizeInWords } from '../../copy/backups.ts';
import { SecretField } from '../../keys/SecretField.tsx';
import { secretCopy, unlockCopy } from '../../keys/unlock-copy.ts';
import { useSecret } from '../../keys/use-secret.ts';
import { Choice } from '../../kit/choices/Choice.tsx';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { ViewFailure } from '../../views/ViewFailure.tsx';
import styles from './Unlock.module.css';
import type { RestoreCalls } from './use-restore.ts';

const secretWords = {
  ...secretCopy,
  passphrase: restoreCopy.passphrase,
  passphraseHint: restoreCopy.passphraseHint,
  recoveryKey: restoreCopy.recoveryKey,
};

const detailOf = (backup: BackupLine, isOneOfTwo: boolean): string => {
  const size = sizeInWords(backup.bytes);
  if (backup.folders.length === 0) return restoreCopy.lies(size, backup.name);
  return isOneOfTwo ? restoreCopy.lies(size, folderInWords(backup)) : size;
};

export type RestoreFormProps = {
  readonly calls: RestoreCalls;
  /** A heading above says already that a backup is to be chosen. */
  readonly titled?: boolean;
};

/** Which backup, what opens it, a look inside, and restoring it. */
export const RestoreForm = ({ calls, titled = false }: RestoreFormProps) => {
  const { listed, restore, backups } = calls;
  const [chosen, setChosen] = useState<string | null>(null);
  const { take, field } = useSecret();
  const look = useCommand('backup:preview');
  const cancel = useCommand('vault:cancel-opening');
  const name = chosen ?? backups[0]?.name;
  const choose = (next: string) => {
    setChosen(next);
    look.forget();
    // One that is under way goes on whatever is chosen meanwhile: what comes of it must be told.
    if (!restore.busy) restore.forget();
  };
  const isBusy = restore.busy || look.busy;
  if (listed.status === 'loading') return null;
  const failed = restore.error ?? look.error;
  /** What was asked for, though it takes long. */
  const goOn = () => {
    const secret = take();
    if (secret === null || name === undefined || 'recoveryKey' in secret) return;
    const accepting = { name, secret: { ...secret, acceptsCost: true } };
    if (restore.error === null) void look.run(accepting);
    else calls.run(accepting);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const secret = take();
    if (secret === null || name === undefined) return;
    look.forget();
    calls.run({ name, secret });
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      <WhichBackup calls={calls} titled={titled} name={name ?? null} onChoose={choose} />
      {name === undefined ? null : (
        <>
          <SecretField words={secretWords} {...field} />
          {failed ? (
            <Failure
              announce
              words={errorWords(failed)}
              {...(failed.code === 'derivation-dear' ? { retryLabel: unlockCopy.acceptCost, onRetry: goOn } : {})}
            />
          ) : null}
          <p className={styles['remark']} role="status">
            {isBusy ? restoreCopy.restoring : ''}
            {look.value ? restoreCopy.holds(contentsInWords(look.value)) : ''}
          </p>
          <div className={styles['actions']}>
            <Button tone="primary" type="submit" busy={restore.busy}>
              {restoreCopy.restore}
            </Button>
            <Button
              busy={look.busy}
              onClick={() => {
                const secret = take();
                if (secret !== null) void look.run({ name, secret });
              }}
            >
              {restoreCopy.look}
            </Button>
            {isBusy ? (
              <Button tone="plain" onClick={() => void cancel.run(null)}>
                {unlockCopy.cancel}
              </Button>
            ) : null}
          </div>
        </>
      )}
    </form>
  );
};

type WhichProps = Required<RestoreFormProps> & {
  readonly name: string | null;
  readonly onChoose: (name: string) => void;
};

const WhichBackup = ({ calls: { listed, backups, picked, pick }, titled, name, onChoose }: WhichProps) => {
  const view = listed.status === 'ready' ? listed.value : null;
  const pickFile = async () => {
    const chosen = await pick.run();
    if (chosen) onChoose(chosen.name);
  };
  return (
    <>
      {listed.status === 'failed' ? <ViewFailure view={listed} /> : null}
      {backups.length > 0 ? (
        <Choice
          label={restoreCopy.which}
          hideLabel={titled}
          options={backups.map((backup) => ({
            value: backup.name,
            label: backupMoment(backup),
            detail: detailOf(backup, view?.secondFolder != null),
          }))}
          value={name}
          onChange={onChoose}
        />
      ) : null}
      {view && view.backups.length === 0 && !picked ? <p>{restoreCopy.none(view.folder)}</p> : null}
      {view?.secondThere === false ? <p className={styles['remark']}>{restoreCopy.secondAway}</p> : null}
      {pick.error ? <Failure announce words={errorWords(pick.error)} /> : null}
      <div>
        <Button busy={pick.busy} onClick={() => void pickFile()}>
          {backups.length > 0 ? restoreCopy.chooseOtherFile : restoreCopy.chooseFile}
        </Button>
      </div>
    </>
  );
};
