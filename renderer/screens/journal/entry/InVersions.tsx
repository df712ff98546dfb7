import { Notice } from '../../../kit/feedback/Notice.tsx';
import { conflictsCopy, inVersions } from '../../../merge/conflicts-copy.ts';
import { useVersionsOf } from '../../../merge/use-conflict-marks.ts';
import { hrefs } from '../../../routes/places.ts';

/** On the page of an entry that was changed in two journals: that it counts once, and the way to keep one version. */
export const InVersions = ({ id }: { readonly id: string }) => {
  const versions = useVersionsOf(id);
  if (versions < 2) return null;
  return (
    <Notice
      tone="info"
      title={`${inVersions(versions)}.`}
      action={<a href={hrefs.versions({ of: id })}>{conflictsCopy.show}</a>}
    >
      {conflictsCopy.notice}
    </Notice>
  );
};
