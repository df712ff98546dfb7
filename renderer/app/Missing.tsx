import { shellCopy } from '../copy/shell.ts';
import { Page } from '../kit/primitives/Page.tsx';
import { hrefs } from '../routes/places.ts';

/** A place that does not exist. */
export const Missing = () => (
  <Page title={shellCopy.missingTitle}>
    <p>{shellCopy.missingDetail}</p>
    <p>
      <a href={hrefs.today()}>{shellCopy.missingLink}</a>
    </p>
  </Page>
);
