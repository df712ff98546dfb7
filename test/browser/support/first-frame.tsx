import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';

/** What is the case the moment something shows, before it is painted: as React draws it in the app, waiting for nothing. */
export const asItShows = <Seen,>(shown: ReactNode, look: () => Seen): Promise<Seen> => {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  onTestFinished(() => {
    root.unmount();
    place.remove();
  });
  const seen = new Promise<Seen>((resolve) => {
    new MutationObserver((_changes, observer) => {
      observer.disconnect();
      resolve(look());
    }).observe(place, { childList: true });
  });
  root.render(shown);
  return seen;
};
