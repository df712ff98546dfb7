import { type FormEvent, useRef, useState } from 'react';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { errorWords } from '../../../shared/errors/error-words.ts';
import type { Secret } from '../../../shared/ipc/secret.ts';

import { useCommand } from '../../bridge/use-command.ts';
import { restoreCopy } from '../../copy/backups.ts';
import { syncedFolderCopy } from '../../copy/synced-folder.ts';
import { useHeadingFocus } from '../../input/use-heading-focus.ts';
import { PassphraseField } from '../../keys/PassphraseField.tsx';
import { unlockCopy } from '../../keys/unlock-copy.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Notice } from '../../kit/feedback/Notice.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { EntryLayout } from '../../kit/primitives/EntryLayout.tsx';
import { isRestoring, places } from '../../routes/places.ts';
import { goTo, usePlace } from '../../state/hash-location.ts';
import { useSyncService } from '../../state/use-sync-service.ts';
import { useVault, useVaultCommand } from '../../state/vault.ts';
import { StartRemarks } from '../../views/StartRemarks.tsx';
import { Damaged } from './Damaged.tsx';
import { Recover } from './Recover.tsx';
import { Restore } from './Restore.tsx';
import styles from './Unlock.module.css';

/** A wrong passphrase belongs to the field; everything else is about the file and is shown apart, never mixed. */
const isAboutPassphrase = (error: AppError): boolean =>
  error.code === 'passphrase-wrong' || error.code === 'passphrase-too-short' || error.code === 'passphrase-too-long';

/** Opens with the passphrase or, when that is forgotten, with the recovery key. */
export const Unlock = ({ vaultName }: { readonly vaultName: string }) => {
  const [isRecovering, setRecovering] = useState(false);
  const [ownSecret, setOwnSecret] = useState<Secret | null>(null);
  const place = usePlace();
  const repair = (secret: Secret) => {
    setOwnSecret(secret);
    setRecovering(false);
    goTo(places.repair());
  };
  const leaveRestore = () => {
    setOwnSecret(null);
    goTo(places.today(), { replace: true });
  };
  if (isRecovering) return <Recover onRepair={repair} onBack={() => setRecovering(false)} />;
  // The settings lead here too, through a lock: the place in the address is all that outlives it.
  if (isRestoring(place)) {
    return <Restore keepNewer={place?.name === 'repair'} ownSecret={ownSecret} onBack={leaveRestore} />;
  }
  return (
    <UnlockWithPassphrase
      vaultName={vaultName}
      onRecover={() => setRecovering(true)}
      onRestore={() => goTo(places.restore())}
      onRepair={repair}
    />
  );
};

/** Asks for the passphrase. Says the name of the vault and nothing of what is in it. */
const UnlockWithPassphrase = (props: {
  readonly vaultName: string;
  readonly onRecover: () => void;
  readonly onRestore: () => void;
  /** With what was typed of the damaged vault. */
  readonly onRepair: (secret: Secret) => void;
}) => {
  const { vaultName, onRecover, onRestore, onRepair } = props;
  const [passphrase, setPassphrase] = useState('');
  const [missing, setMissing] = useState(false);
  const service = useSyncService(vaultName);
  const broke = useVault(({ vault }) => vault.status === 'locked' && vault.broke === true);
  const field = useRef<HTMLInputElement>(null);
  const unlock = useVaultCommand('vault:unlock');
  const other = useVaultCommand('vault:choose-file');
  useHeadingFocus('input');
  const cancel = useCommand('vault:cancel-opening');
  // What was accepted for this passphrase holds for what comes of a damaged vault too.
  const [accepts, setAccepts] = useState<{ readonly acceptsCost?: true }>({});
  const open = async (choice: { readonly withoutLog?: true; readonly acceptsCost?: true } = {}) => {
    if (unlock.busy) return;
    setMissing(passphrase === '');
    if (passphrase === '') field.current?.focus();
    else {
      if (choice.acceptsCost) setAccepts({ acceptsCost: true });
      if (!(await unlock.run({ passphrase, ...accepts, ...choice }))) field.current?.select();
    }
  };
  const type = (value: string) => {
    setPassphrase(value);
    setAccepts({});
    setMissing(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void open();
  };
  // What was wrong with the vault before says nothing about the one that was chosen.
  const chooseOther = async () => {
    if (await other.run(null)) unlock.forget();
    field.current?.focus();
  };
  const wrong = unlock.error && isAboutPassphrase(unlock.error) ? errorWords(unlock.error) : null;
  const failed = [unlock.error, other.error].find((error) => error && !isAboutPassphrase(error));
  const isDamaged = failed?.code === 'vault-damaged';
  return (
    <EntryLayout title={vaultName} aside={unlockCopy.title}>
      {broke ? (
        <Notice tone="warning" title={unlockCopy.brokeTitle}>
          {unlockCopy.broke}
        </Notice>
      ) : null}
      {failed && !isDamaged ? (
        <Failure
          announce
          words={errorWords(failed)}
          {...(failed.code === 'vault-log-foreign'
            ? { retryLabel: unlockCopy.withoutLog, onRetry: () => void open({ withoutLog: true }) }
            : {})}
          {...(failed.code === 'derivation-dear'
            ? { retryLabel: unlockCopy.acceptCost, onRetry: () => void open({ acceptsCost: true }) }
            : {})}
        />
      ) : null}
      {isDamaged ? (
        <Damaged
          error={failed}
          secret={{ passphrase, ...accepts }}
          onChooseBackup={() => onRepair({ passphrase, ...accepts })}
        />
      ) : null}
      <form className={styles['form']} onSubmit={submit}>
        <PassphraseField
          ref={field}
          label={unlockCopy.passphrase}
          error={missing ? unlockCopy.nothingTyped : wrong ? `${wrong.title} ${wrong.detail}` : undefined}
          autoComplete="current-password"
          value={passphrase}
          onChange={type}
        />
        <div className={styles['actions']}>
          <Button tone={isDamaged ? 'quiet' : 'primary'} type="submit" busy={unlock.busy}>
            {unlockCopy.unlock}
          </Button>
          {unlock.busy ? (
            <Button tone="plain" onClick={() => void cancel.run(null)}>
              {unlockCopy.cancel}
            </Button>
          ) : null}
        </div>
        <div className={styles['ways']}>
          <Button tone="plain" onClick={onRecover}>
            {unlockCopy.useRecoveryKey}
          </Button>
          <Button tone="plain" onClick={onRestore}>
            {restoreCopy.begin}
          </Button>
          <Button tone="plain" busy={other.busy} onClick={() => void chooseOther()}>
            {unlockCopy.openOther}
          </Button>
        </div>
        <p className={styles['remark']} role="status">
          {unlock.busy ? unlockCopy.unlocking : ''}
        </p>
      </form>
      <StartRemarks only={['unconfined', 'roaming']} />
      {service ? (
        <Notice tone="warning" title={syncedFolderCopy.title(service)}>
          {syncedFolderCopy.detail}
        </Notice>
      ) : null}
      <p className={styles['remark']}>{unlockCopy.forgotten}</p>
    </EntryLayout>
  );
};
