import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** The width of an element in whole px, kept up to date; null until it is measured, which is before anything is painted. */
export const useWidth = <Kind extends HTMLElement>(): readonly [RefObject<Kind | null>, number | null] => {
  const element = useRef<Kind>(null);
  const [width, setWidth] = useState<number | null>(null);
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
