import { useState } from 'react';
import type { Secret } from '../../shared/ipc/secret.ts';

import type { SecretFieldProps } from './SecretField.tsx';
import { typedProgress, typedSlip } from './unlock-copy.ts';
import { useTypedGroups } from './use-typed-groups.ts';

/** What opens another vault or a backup, as it is typed: its passphrase, or its recovery key. */
export const useSecret = () => {
  const [kind, setKind] = useState<SecretFieldProps['kind']>('passphrase');
  const [typed, setTyped] = useState('');
  const groups = useTypedGroups(kind === 'recovery-key' ? typed : '');
  const switchKind = () => {
    setKind(kind === 'passphrase' ? 'recovery-key' : 'passphrase');
    setTyped('');
  };
  const isTyped = typed.trim() !== '';
  const named: Secret = kind === 'passphrase' ? { passphrase: typed } : { recoveryKey: typed };
  return {
    /** Null while nothing is typed. */
    secret: isTyped ? named : null,
    /** Everything the field shows but its words. */
    field: {
      kind,
      value: typed,
      onChange: setTyped,
      onSwitch: switchKind,
      groups,
      slip: kind === 'recovery-key' ? typedSlip(groups) : undefined,
      progress: kind === 'recovery-key' ? typedProgress(groups) : '',
    },
  };
};
