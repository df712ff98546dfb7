import { type ReactNode, useEffect, useRef } from 'react';

/** Brings what has just appeared into view, by as little scrolling as that takes. */
export const InView = ({ children }: { readonly children: ReactNode }) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // In newer browsers it gives back a promise, which no effect may.
    void place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return <div ref={place}>{children}</div>;
};
