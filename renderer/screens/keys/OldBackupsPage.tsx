import { keysCopy } from '../../keys/keys-copy.ts';
import { oldCopiesCopy } from '../../keys/old-copies-copy.ts';
import { Page } from '../../kit/primitives/Page.tsx';
import { hrefs } from '../../routes/places.ts';
import { OldCopies } from './OldCopies.tsx';

/** What becomes of backups from before a change of keys, at any later time. */
export const OldBackupsPage = () => (
  <Page title={oldCopiesCopy.title} back={{ href: hrefs.settings(), words: keysCopy.back }}>
    <OldCopies known={null} />
  </Page>
);
