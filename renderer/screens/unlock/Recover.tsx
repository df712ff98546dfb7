import { useState } from 'react';
import { NewPassphraseStep } from './NewPassphraseStep.tsx';
import { OpenCopy } from './OpenCopy.tsx';
import { type ProvenKey, RecoveryKeyStep } from './RecoveryKeyStep.tsx';

/** The printed key, then a new passphrase where one can be set, then the journal is open. */
export const Recover = ({ onBack }: { readonly onBack: () => void }) => {
  const [proven, setProven] = useState<ProvenKey | null>(null);
  if (proven === null) return <RecoveryKeyStep onProven={setProven} onBack={onBack} />;
  if (!proven.changeable) return <OpenCopy recoveryKey={proven.key} onBack={onBack} />;
  return <NewPassphraseStep recoveryKey={proven.key} onBack={onBack} />;
};
