import { useEffect, useEffectEvent } from 'react';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { errorWords } from '../../../shared/errors/error-words.ts';
import type { Secret } from '../../../shared/ipc/secret.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useView } from '../../bridge/use-view.ts';
import { backupMoment, contentsInWords, damageCopy, restoreCopy, restoredInWords } from '../../copy/backups.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Notice } from '../../kit/feedback/Notice.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { useVaultCommand } from '../../state/vault.ts';
import styles from './Unlock.module.css';

export type DamagedProps = {
  readonly error: AppError;
  /** The one that was typed; it opens the backup too, unless it was changed since. */
  readonly secret: Secret;
  readonly onChooseBackup: () => void;
};

/** What is affected, that the file is as it was, and the ways on: the newest backup, another, or what is readable. */
export const Damaged = ({ error, secret, onChooseBackup }: DamagedProps) => {
  const { newest, contents, isListed } = useNewestBackup(secret);
  const restore = useCommand('backup:restore');
  const readable = useVaultCommand('vault:open-readable');
  if (restore.value) {
    return (
      <Notice tone="info" title={restoreCopy.done} announce>
        {restoredInWords(restore.value)} {damageCopy.unlockNow['passphrase' in secret ? 'passphrase' : 'recoveryKey']}
      </Notice>
    );
  }
  const failed = restore.error ?? readable.error;
  const isBusy = restore.busy || readable.busy;
  return (
    <div className={styles['form']}>
      <Failure announce words={errorWords(error)} />
      <p role="status">
        {newest ? damageCopy.newest(backupMoment(newest)) : ''}
        {isListed && !newest ? damageCopy.noBackup : ''} {contents ? damageCopy.holds(contentsInWords(contents)) : ''}
      </p>
      {failed ? <Failure announce words={errorWords(failed)} /> : null}
      <div className={styles['actions']}>
        {newest ? (
          <Button
            tone="primary"
            busy={isBusy}
            onClick={() => void restore.run({ name: newest.name, secret, keepNewer: secret })}
          >
            {damageCopy.restore}
          </Button>
        ) : null}
        {newest ? <Button onClick={onChooseBackup}>{damageCopy.otherBackup}</Button> : null}
        <Button
          tone={isListed && !newest ? 'primary' : 'quiet'}
          busy={isBusy}
          onClick={() => void readable.run({ secret })}
        >
          {damageCopy.openReadable}
        </Button>
      </div>
    </div>
  );
};

const useNewestBackup = (secret: Secret) => {
  const listed = useView('backup:list', null);
  const look = useCommand('backup:preview');
  const newest = listed.status === 'ready' ? listed.value.backups[0] : undefined;
  const name = newest?.name;
  const lookInside = useEffectEvent((inside: string) => void look.run({ name: inside, secret }));
  useEffect(() => {
    if (name !== undefined) lookInside(name);
  }, [name]);
  return { newest, contents: look.value, isListed: listed.status === 'ready' };
};
