import { syncedFolderCopy } from '../../copy/synced-folder.ts';
import { Notice } from '../../kit/feedback/Notice.tsx';
import { useSyncService } from '../../state/use-sync-service.ts';

/** A word about a vault in a folder that a service syncs, and what to do instead. */
export const SyncedFolder = ({ vaultName }: { readonly vaultName: string }) => {
  const service = useSyncService(vaultName);
  if (service === null) return null;
  return (
    <Notice tone="warning" title={syncedFolderCopy.title(service)}>
      {syncedFolderCopy.detail}
    </Notice>
  );
};
