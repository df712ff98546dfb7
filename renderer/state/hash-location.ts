import { useSyncExternalStore } from 'react';

/**
 * Where the window is, kept behind the `#`: "#/journal?week=2966" is the place "/journal" and the question "week=2966".
 * wouter's own hash hook would move the question in front of the `#`, where a bundled page has no use for it.
 */

const afterHash = (): string => `/${window.location.hash.replace(/^#?\/?/, '')}`;

/** Where the window is now. */
export const currentPlace = (): string => afterHash().split('?')[0] ?? '/';
const currentQuestion = (): string => afterHash().split('?')[1] ?? '';

// One listener for the window: the shell and its routes then change place in one step, not one after the other.
const followers = new Set<() => void>();
const tellAll = () => {
  for (const follower of followers) follower();
};

/**
 * Goes to a place; `replace` leaves no step back. Told at once: the browser says so a task later, and on a busy machine
 * the next keys come before that and would fall on the screen that is being left.
 */
export const goTo = (place: string, options?: { readonly replace?: boolean }): void => {
  if (options?.replace) window.location.replace(`#${place}`);
  else window.location.hash = place;
  tellAll();
};

/** A link to a place goes there as `goTo` does; one that is to open elsewhere, or that a screen has dealt with, not. */
const followLink = (event: MouseEvent): void => {
  if (event.defaultPrevented || event.button !== 0 || !(event.target instanceof Element)) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const href = event.target.closest('a')?.getAttribute('href') ?? '';
  if (!href.startsWith('#/')) return;
  event.preventDefault();
  goTo(href.slice(1));
};

const listen = (follower: () => void) => {
  if (followers.size === 0) {
    window.addEventListener('hashchange', tellAll);
    window.addEventListener('click', followLink);
  }
  followers.add(follower);
  return () => {
    followers.delete(follower);
    if (followers.size > 0) return;
    window.removeEventListener('hashchange', tellAll);
    window.removeEventListener('click', followLink);
  };
};

/** wouter's location hook: the place without the question, and the way to another. */
export const useHashPlace = (): [string, typeof goTo] => [useSyncExternalStore(listen, currentPlace), goTo];

// wouter asks the hook itself how a link is written.
useHashPlace.hrefs = (place: string): string => `#${place}`;

/** wouter's search hook. */
export const useHashQuestion = (): string => useSyncExternalStore(listen, currentQuestion);
