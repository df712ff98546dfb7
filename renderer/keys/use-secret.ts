import { useRef, useState } from 'react';
import type { Secret } from '../../shared/ipc/secret.ts';

import type { SecretFieldProps } from './SecretField.tsx';
import { recoverCopy, typedProgress, typedSlip, unlockCopy } from './unlock-copy.ts';
import { useTypedGroups } from './use-typed-groups.ts';

/** What opens another vault or a backup, as it is typed: its passphrase, or its recovery key. */
export const useSecret = () => {
  const [kind, setKind] = useState<SecretFieldProps['kind']>('passphrase');
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const groups = useTypedGroups(kind === 'recovery-key' ? typed : '');
  const switchKind = () => {
    setKind(kind === 'passphrase' ? 'recovery-key' : 'passphrase');
    setTyped('');
    setMissing(false);
  };
  const type = (value: string) => {
    setTyped(value);
    setMissing(false);
  };
  const isTyped = typed.trim() !== '';
  const named: Secret = kind === 'passphrase' ? { passphrase: typed } : { recoveryKey: typed };
  const nothingTyped = (kind === 'passphrase' ? unlockCopy : recoverCopy).nothingTyped;
  return {
    /** What was typed; null where nothing was, which the field then says, with the focus in it. */
    take: (): Secret | null => {
      if (isTyped) return named;
      setMissing(true);
      field.current?.focus();
      return null;
    },
    /** Everything the field shows but its words. */
    field: {
      kind,
      value: typed,
      ref: field,
      onChange: type,
      onSwitch: switchKind,
      groups,
      error: missing ? nothingTyped : kind === 'recovery-key' ? typedSlip(groups) : undefined,
      progress: kind === 'recovery-key' ? typedProgress(groups) : '',
    },
  };
};
