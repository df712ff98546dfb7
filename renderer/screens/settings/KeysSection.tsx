import type { KeysView } from '../../../shared/ipc/keys.ts';
import { useView } from '../../bridge/use-view.ts';

import { readOnlyPlaceCopy } from '../../copy/backups.ts';
import { keysCopy } from '../../keys/keys-copy.ts';
import { oldCopiesCopy, oldCopiesInWords } from '../../keys/old-copies-copy.ts';
import { Links } from '../../kit/primitives/Links.tsx';
import { Section } from '../../kit/primitives/Section.tsx';
import { SupportingText } from '../../kit/primitives/SupportingText.tsx';
import { hrefs } from '../../routes/places.ts';
import { useVault } from '../../state/vault.ts';
import { Loaded } from '../../views/Loaded.tsx';

/** What opens the vault, and the ways to change it. */
export const KeysSection = () => {
  const { vault } = useVault();
  if (vault.status !== 'unlocked') return null;
  return (
    <Section title={keysCopy.title}>
      {vault.sample ? <SupportingText>{keysCopy.sample}</SupportingText> : null}
      {!vault.sample && vault.readOnly ? <SupportingText>{readOnlyPlaceCopy.keys}</SupportingText> : null}
      {vault.sample || vault.readOnly ? null : (
        <>
          <OwnKeys />
          <OldBackups />
        </>
      )}
    </Section>
  );
};

/** Backups that what opened the journal before still opens; nothing while there is none. */
const OldBackups = () => {
  const view = useView('backup:list-old', null);
  return (
    <Loaded quiet view={view}>
      {({ copies }) =>
        copies.length === 0 ? null : (
          <>
            <SupportingText>{oldCopiesInWords(copies)}</SupportingText>
            <Links>
              <a href={hrefs.oldBackups()}>{oldCopiesCopy.link}</a>
            </Links>
          </>
        )
      }
    </Loaded>
  );
};

const OwnKeys = () => {
  const view = useView('keys:read', null);
  return (
    <Loaded quiet view={view}>
      {(keys) => <KeyLinks keys={keys} />}
    </Loaded>
  );
};

const KeyLinks = ({ keys }: { readonly keys: KeysView }) => (
  <>
    <SupportingText>{keys.hasRecoveryKey ? keysCopy.hasKey : keysCopy.hasNoKey}</SupportingText>
    {keys.isKdfBehind ? <SupportingText>{keysCopy.behind}</SupportingText> : null}
    <Links>
      <a href={hrefs.passphrase()}>{keysCopy.change}</a>
      <a href={hrefs.recoveryKey()}>{keys.hasRecoveryKey ? keysCopy.replaceKey : keysCopy.makeKey}</a>
      {keys.isKdfBehind ? <a href={hrefs.strongerKey()}>{keysCopy.strengthen}</a> : null}
    </Links>
  </>
);
