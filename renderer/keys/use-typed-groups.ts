import { useEffect, useState } from 'react';
import type { TypedGroup } from '../../shared/ipc/keys.ts';
import { call } from '../bridge/bridge.ts';

const GROUPS = 9;

const nothingTyped: readonly TypedGroup[] = Array.from({ length: GROUPS }, () => ({
  text: '',
  state: 'open' as const,
}));

/** The nine groups of what is typed, compared by main without trying anything. */
export const useTypedGroups = (typed: string): readonly TypedGroup[] => {
  const [groups, setGroups] = useState(nothingTyped);
  useEffect(() => {
    if (typed === '') return setGroups(nothingTyped);
    let isCurrent = true;
    void call('recovery:compare', { typed }).then((reply) => {
      if (isCurrent && reply.ok) setGroups(reply.value.groups);
    });
    return () => {
      isCurrent = false;
    };
  }, [typed]);
  return groups;
};
