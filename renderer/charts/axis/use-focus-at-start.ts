import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Puts the focus on a chart whose reading begins at a week: coming back from the entries of that week. */
export const useFocusAtStart = (startWeek: number | null): RefObject<HTMLDivElement | null> => {
  const box = useRef<HTMLDivElement>(null);
  const start = useRef(startWeek);
  useLayoutEffect(() => {
    if (start.current !== null) box.current?.focus();
  }, []);
  return box;
};
