import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AppError } from '../../../shared/errors/app-error.ts';
import type { Input } from '../../../shared/ipc/contract.ts';
import { call } from '../../bridge/bridge.ts';

type KeyChannel = 'passphrase:change' | 'recovery:replace' | 'recovery:remove' | 'keys:strengthen';

/**
 * One of the calls that change what opens the vault. Not a query-client mutation: that would keep the passphrases
 * among its variables for minutes.
 */
export const useKeyCommand = <Channel extends KeyChannel>(channel: Channel) => {
  const client = useQueryClient();
  const [state, setState] = useState<'ready' | 'busy' | 'done'>('ready');
  const [error, setError] = useState<AppError | null>(null);
  const run = async (input: Input<Channel>): Promise<boolean> => {
    setState('busy');
    setError(null);
    const reply = await call(channel, input);
    setState(reply.ok ? 'done' : 'ready');
    if (reply.ok) await client.invalidateQueries({ queryKey: ['keys:read'] });
    else setError(reply.error);
    return reply.ok;
  };
  return { run, busy: state === 'busy', isDone: state === 'done', error };
};
