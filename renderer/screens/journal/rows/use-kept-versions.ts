import type { KeptVersion } from '../../../../shared/ipc/merge.ts';
import { useView } from '../../../bridge/use-view.ts';

/** All versions of an entry that was changed on both sides of a merge; none for any other. */
export const useKeptVersions = (id: string): readonly KeptVersion[] => {
  const view = useView('journal:kept-beside', null);
  const groups = view.status === 'ready' ? view.value.groups : [];
  return groups.find((versions) => versions.some((version) => version.id === id)) ?? [];
};
