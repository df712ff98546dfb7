import { useLayoutEffect } from 'react';

const focusOn = (selector: string): void =>
  document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });

/** Puts the focus on the heading of the screen: for when the element that had it was removed. */
export const focusHeading = (): void => focusOn('main h1');

/**
 * Puts the focus on the heading (or on what `selector` names) of a screen that has just come up: with its first frame,
 * so that whoever types as soon as it shows loses no letter.
 */
export const useHeadingFocus = (selector = 'main h1'): void => {
  useLayoutEffect(() => focusOn(selector), [selector]);
};
