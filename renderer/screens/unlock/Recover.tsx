import { useState } from 'react';
import type { Secret } from '../../../shared/ipc/secret.ts';

import { NewPassphraseStep } from './NewPassphraseStep.tsx';
import { OpenCopy } from './OpenCopy.tsx';
import { type ProvenKey, RecoveryKeyStep } from './RecoveryKeyStep.tsx';

export type RecoverProps = {
  /** A damaged vault, with its recovery key: on to choosing a backup. */
  readonly onRepair: (secret: Secret) => void;
  readonly onBack: () => void;
};

/** The printed key, then a new passphrase where one can be set, then the journal is open. */
export const Recover = ({ onRepair, onBack }: RecoverProps) => {
  const [proven, setProven] = useState<ProvenKey | null>(null);
  if (proven === null) return <RecoveryKeyStep onProven={setProven} onRepair={onRepair} onBack={onBack} />;
  if (!proven.changeable) return <OpenCopy recoveryKey={proven.key} onBack={onBack} />;
  return <NewPassphraseStep recoveryKey={proven.key} onBack={onBack} />;
};
