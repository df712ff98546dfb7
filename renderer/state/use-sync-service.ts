import { useEffect, useState } from 'react';
import { call } from '../bridge/bridge.ts';

/** The service that syncs the folder of the vault ("Dropbox"), null when none is seen. Asked anew for each vault. */
export const useSyncService = (vaultName: string): string | null => {
  const [service, setService] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name of the vault is what the answer is about
  useEffect(() => {
    let isCurrent = true;
    void call('vault:sync-service', null).then((reply) => {
      if (isCurrent) setService(reply.ok ? reply.value.service : null);
    });
    return () => {
      isCurrent = false;
    };
  }, [vaultName]);
  return service;
};
