import { useState } from 'react';
import { NewPassphraseStep } from './NewPassphraseStep.tsx';
import { RecoveryKeyStep } from './RecoveryKeyStep.tsx';

/** The printed key, then a new passphrase, then the journal is open. */
export const Recover = ({ onBack }: { readonly onBack: () => void }) => {
  const [provenKey, setProvenKey] = useState<string | null>(null);
  if (provenKey === null) return <RecoveryKeyStep onProven={setProvenKey} onBack={onBack} />;
  return <NewPassphraseStep recoveryKey={provenKey} onBack={onBack} />;
};
