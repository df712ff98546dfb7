import { useEffect } from 'react';

/** Puts the focus on the heading (or on what `selector` names) of a screen that has just come up. */
export const useHeadingFocus = (selector = 'main h1'): void => {
  useEffect(() => {
    document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }, [selector]);
};
