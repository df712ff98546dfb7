import { type RefObject, useLayoutEffect } from 'react';

/** What says that the reader has gone on: from then on nothing moves the page but them. */
const GOING_ON = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** Of a heading, what follows it is what was asked for; of anything else, it and what surrounds it. */
const bringIntoView = (place: HTMLElement): void =>
  // In newer browsers it gives back a promise, which no effect may.
  void place.scrollIntoView({ block: place instanceof HTMLHeadingElement ? 'start' : 'center' });

/** Charts find their height after the page is put together: the place stays where it was put while they grow. */
const holdInView = (place: HTMLElement, container: HTMLElement): (() => void) => {
  const observer = new ResizeObserver(() => bringIntoView(place));
  const letGo = () => {
    observer.disconnect();
    for (const name of GOING_ON) window.removeEventListener(name, letGo, { capture: true });
  };
  for (const name of GOING_ON) window.addEventListener(name, letGo, { capture: true, passive: true });
  observer.observe(container);
  return letGo;
};

/** Puts the focus on what bears `data-at` with this id, once: coming back leads to the same bar, or the same entry. */
export const useFocusAt = (container: RefObject<HTMLElement | null>, at: string | null): void => {
  useLayoutEffect(() => {
    const figures = container.current;
    if (at === null || figures === null) return undefined;
    const place = [...figures.querySelectorAll<HTMLElement>('[data-at]')].find((each) => each.dataset['at'] === at);
    if (place === undefined) return undefined;
    bringIntoView(place);
    place.focus({ preventScroll: true });
    return holdInView(place, figures);
  }, [container, at]);
};
