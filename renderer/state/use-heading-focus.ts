import { useLayoutEffect } from 'react';

/**
 * Puts the focus on the heading (or on what `selector` names) of a screen that has just come up: with its first frame,
 * so that whoever types as soon as it shows loses no letter.
 */
export const useHeadingFocus = (selector = 'main h1'): void => {
  useLayoutEffect(() => {
    document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }, [selector]);
};
