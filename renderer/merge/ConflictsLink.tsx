import type { ConflictMarks } from '../../shared/ipc/merge.ts';
import { hrefs } from '../routes/places.ts';
import { conflictsCopy, unreadCopy } from './conflicts-copy.ts';
import { useConflictMarks } from './use-conflict-marks.ts';

const wordsFor = ({ records, twice, unread }: ConflictMarks): string | null => {
  if (records.length > 0) return conflictsCopy.link(records.length);
  if (twice.length > 0) return conflictsCopy.twiceLink(twice.length);
  return unread > 0 ? unreadCopy.link(unread) : null;
};

/** The way to what stands in two versions, was entered twice, or is not read; nothing where there is nothing of it. */
export const ConflictsLink = () => {
  const words = wordsFor(useConflictMarks());
  return words === null ? null : <a href={hrefs.versions({})}>{words}</a>;
};
