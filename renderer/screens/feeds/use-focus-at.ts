import { type RefObject, useLayoutEffect } from 'react';

/** Puts the focus on what bears `data-at` with this id, once: coming back leads to the same bar, or the same entry. */
export const useFocusAt = (container: RefObject<HTMLElement | null>, at: string | null): void => {
  useLayoutEffect(() => {
    if (at === null) return;
    const place = [...(container.current?.querySelectorAll<HTMLElement>('[data-at]') ?? [])].find(
      (each) => each.dataset['at'] === at,
    );
    // Of a heading, what follows it is what was asked for.
    place?.scrollIntoView({ block: place instanceof HTMLHeadingElement ? 'start' : 'center' });
    place?.focus({ preventScroll: true });
  }, [container, at]);
};
