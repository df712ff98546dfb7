import { type ReactNode, useState } from 'react';
import { readOnlyPlaceCopy } from '../copy/backups.ts';
import { Notice } from '../kit/feedback/Notice.tsx';
import { Page } from '../kit/primitives/Page.tsx';
import { hrefs } from '../routes/places.ts';
import { useReadOnly } from '../state/vault.ts';

/** A place that is for writing only: in a journal that takes no changes it says so instead. */
export const EditorGuard = ({ children }: { readonly children: ReactNode }) => {
  const readOnly = useReadOnly();
  // Whoever is in stays in: a disk that fails while somebody writes must not take the words off the screen.
  const [isLetIn, setLetIn] = useState(readOnly === null);
  if (readOnly === null && !isLetIn) setLetIn(true);
  if (isLetIn) return children;
  return (
    <Page title={readOnlyPlaceCopy.title}>
      <Notice tone="info">{readOnly}</Notice>
      <p>
        <a href={hrefs.journal()}>{readOnlyPlaceCopy.read}</a>
      </p>
    </Page>
  );
};
