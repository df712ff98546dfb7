import type { ConflictMarks } from '../../shared/ipc/merge.ts';
import { useView } from '../bridge/use-view.ts';

const NONE: ConflictMarks = { records: [], twice: [], unread: 0 };

/** Which records stand in several versions, and of which kinds things were entered twice; none until that is known. */
export const useConflictMarks = (): ConflictMarks => {
  const view = useView('conflicts:marks', null);
  return view.status === 'ready' ? view.value : NONE;
};

/** In how many versions a record stands; 1 for one that was not changed in two journals. */
export const useVersionsOf = (id: string): number =>
  useConflictMarks().records.find((record) => record.id === id)?.versions ?? 1;
