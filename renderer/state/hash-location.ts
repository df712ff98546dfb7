import { useMemo, useSyncExternalStore } from 'react';
import { hrefTo, type Path, pathOfHash, pathOfHref, withoutQuestion } from '../routes/path.ts';
import { type Place, placeAt } from '../routes/places.ts';

/** The path the window is at: what stands behind the `#` of its address. */
export const currentPath = (): Path => pathOfHash(window.location.hash);

// One listener for the window: the shell and its routes then change place in one step, not one after the other.
const followers = new Set<() => void>();
const tellAll = () => {
  for (const follower of followers) follower();
};

/**
 * Goes to a place; `replace` leaves no step back in the history. Followers are told at once: the browser's own event
 * comes a task later, and keys pressed before it would reach the screen that is being left.
 */
export const goTo = (path: Path, options?: { readonly replace?: boolean }): void => {
  if (options?.replace) window.location.replace(hrefTo(path));
  else window.location.hash = path;
  tellAll();
};

/**
 * Follows a clicked link to a place as `goTo` does, unless it is to open elsewhere or a screen has handled the click.
 */
const followLink = (event: MouseEvent): void => {
  if (event.defaultPrevented || event.button !== 0 || !(event.target instanceof Element)) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const path = pathOfHref(event.target.closest('a')?.getAttribute('href') ?? '');
  if (path === null) return;
  event.preventDefault();
  goTo(path);
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

/** The place the window is at, with all that its address says; null where there is none. */
export const usePlace = (): Place | null => {
  const path = useSyncExternalStore(listen, currentPath);
  return useMemo(() => placeAt(path), [path]);
};

/** The path without its question (`?…`): it changes with the screen, or with what is shown on it. */
export const useScreenPath = (): string => useSyncExternalStore(listen, () => withoutQuestion(currentPath()));
