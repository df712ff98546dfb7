import { Page } from './components/Page.tsx';
import { shellCopy } from './copy/shell.ts';

/** A place that does not exist. */
export const Missing = () => (
  <Page title={shellCopy.missingTitle}>
    <p>{shellCopy.missingDetail}</p>
    <p>
      <a href="#/">{shellCopy.missingLink}</a>
    </p>
  </Page>
);
