import { hrefs } from '../routes/places.ts';
import { twiceCopy } from './conflicts-copy.ts';
import { useConflictMarks } from './use-conflict-marks.ts';

/** Where things of these kinds are listed: that one was entered on both laptops, and the way to settle it. */
export const EnteredTwiceLink = ({ kinds }: { readonly kinds: readonly string[] }) => {
  const { twice } = useConflictMarks();
  if (!twice.some((kind) => kinds.includes(kind))) return null;
  return (
    <p>
      {twiceCopy.here} <a href={hrefs.versions({})}>{twiceCopy.settle}</a>
    </p>
  );
};
