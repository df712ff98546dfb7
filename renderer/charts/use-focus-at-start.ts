import { type RefObject, useEffect, useRef } from 'react';

/** Puts the focus on a chart whose reading begins at a week: coming back from the entries of that week. */
export const useFocusAtStart = (startWeek: number | null): RefObject<HTMLDivElement | null> => {
  const box = useRef<HTMLDivElement>(null);
  const start = useRef(startWeek);
  // After the frame's own effects, which put the focus on the heading of a screen that has come up.
  useEffect(() => {
    if (start.current !== null) box.current?.focus();
  }, []);
  return box;
};
