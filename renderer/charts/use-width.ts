import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** The width of an element in whole px, kept up to date; `initial` until it is measured. */
export const useWidth = <Kind extends HTMLElement>(initial: number): readonly [RefObject<Kind | null>, number] => {
  const element = useRef<Kind>(null);
  const [width, setWidth] = useState(initial);
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return undefined;
    const measure = () => setWidth(Math.max(280, Math.floor(watched.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    return () => observer.disconnect();
  }, []);
  return [element, width];
};
