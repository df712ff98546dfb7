import { errorWords } from '../../../shared/errors/error-words.ts';
import type { VaultCheckView } from '../../../shared/ipc/backups.ts';
import { useCommand } from '../../bridge/use-command.ts';

import { backupsCopy, checkInWords } from '../../copy/backups.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Notice } from '../../kit/feedback/Notice.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { Section } from '../../kit/primitives/Section.tsx';

/** Opens all of it again, and says what came of it. */
export const CheckVault = () => {
  const check = useCommand('vault:check');
  return (
    <Section title={backupsCopy.check} lead={backupsCopy.checkDetail}>
      {check.error ? <Failure announce words={errorWords(check.error)} /> : null}
      {check.value ? <CheckReport found={check.value} /> : null}
      <div>
        <Button busy={check.busy} onClick={() => void check.run(null)}>
          {backupsCopy.checkNow}
        </Button>
      </div>
    </Section>
  );
};

const CheckReport = ({ found }: { readonly found: VaultCheckView }) => (
  <Notice tone={found.damaged > 0 ? 'error' : 'info'} announce>
    <p>{checkInWords(found)}</p>
    {found.otherBackups.length > 0 ? (
      <ul>
        {found.otherBackups.map(({ name, why }) => (
          <li key={name}>
            {name}: {why}
          </li>
        ))}
      </ul>
    ) : null}
  </Notice>
);
