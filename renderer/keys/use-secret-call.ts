import { useState } from 'react';
import type { AppError } from '../../shared/errors/app-error.ts';
import type { Input, Output } from '../../shared/ipc/contract.ts';
import { call } from '../bridge/bridge.ts';

type SecretChannel = 'backup:list' | 'backup:choose-file' | 'backup:look' | 'backup:restore' | 'merge:look';

/**
 * One of the calls about another vault or a backup. Not a query-client mutation: that would keep the passphrase or the
 * recovery key among its variables for minutes.
 */
export const useSecretCall = <Channel extends SecretChannel>(channel: Channel) => {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const [value, setValue] = useState<Output<Channel> | null>(null);
  const run = async (input: Input<Channel>): Promise<Output<Channel> | null> => {
    setBusy(true);
    setError(null);
    setValue(null);
    const reply = await call(channel, input);
    setBusy(false);
    if (reply.ok) {
      setValue(() => reply.value);
      return reply.value;
    }
    setError(reply.error);
    return null;
  };
  const forget = () => {
    setError(null);
    setValue(null);
  };
  return { run, busy, error, value, forget };
};
