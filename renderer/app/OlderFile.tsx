import { errorWords } from '../../shared/errors/error-words.ts';
import type { VaultDoubt } from '../../shared/ipc/vault.ts';
import { Failure } from '../kit/feedback/Failure.tsx';
import { Notice } from '../kit/feedback/Notice.tsx';
import { Button } from '../kit/primitives/Button.tsx';
import { hrefs } from '../routes/places.ts';
import { useVaultCommand } from '../state/vault.ts';
import { doubtCopy, doubtInWords } from './doubt-copy.ts';
import styles from './Shell.module.css';

export type OlderFileProps = {
  readonly doubt: VaultDoubt;
  /** The banner is about to go, and the focus with it. */
  readonly onAccepted: () => void;
};

/** On every page until it is answered: the file is older than what this computer last saw of the vault. */
export const OlderFile = ({ doubt, onAccepted }: OlderFileProps) => {
  const accept = useVaultCommand('vault:accept-older');
  const { title, detail } = doubtInWords(doubt);
  const answer = async () => {
    if (await accept.run(null)) onAccepted();
  };
  return (
    <div className={styles['doubt']}>
      <Notice
        tone="warning"
        announce
        title={title}
        action={
          <div className={styles['answers']}>
            <a href={hrefs.backups()}>{doubtCopy.backups}</a>
            <Button busy={accept.busy} onClick={() => void answer()}>
              {doubtCopy.accept}
            </Button>
          </div>
        }
      >
        {detail}
        {accept.error ? <Failure announce words={errorWords(accept.error)} /> : null}
      </Notice>
    </div>
  );
};
