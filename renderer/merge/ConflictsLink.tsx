import { hrefs } from '../routes/places.ts';
import { conflictsCopy } from './conflicts-copy.ts';
import { useConflictMarks } from './use-conflict-marks.ts';

/** The way to what stands in two versions, or was entered twice; nothing where nothing does. */
export const ConflictsLink = () => {
  const { records, twice } = useConflictMarks();
  if (records.length === 0 && twice.length === 0) return null;
  const words = records.length > 0 ? conflictsCopy.link(records.length) : conflictsCopy.twiceLink(twice.length);
  return <a href={hrefs.versions({})}>{words}</a>;
};
