import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { SearchPages } from '../../bridge/use-search-pages.ts';
import { places } from '../../routes/places.ts';
import { goTo } from '../../state/hash-location.ts';
import { rememberFound, takeFilters } from '../../state/search-line.ts';
import { focusHit } from './result-focus.ts';
import { stepAmong } from './search-keys.ts';

/** Which hit of a line is wanted: so many steps down from the field, to be opened or only to have the focus. */
type Wish = { readonly line: string; readonly down: number; readonly opens: boolean };

/**
 * What is asked of the hits for the line from its field. Keys may come before the search has answered: they then mean
 * what that answer puts first, or further down, neither nothing nor a hit of the line before. Typing on takes them back.
 */
export const useHitWish = (line: string, pages: SearchPages, list: RefObject<HTMLElement | null>) => {
  const wish = useRef<Wish | null>(null);
  const isLate =
    pages.status === 'loading' ||
    (pages.status === 'ready' && (pages.stale || (pages.soFar !== null && pages.total === 0)));
  const fulfil = () => {
    const wanted = wish.current;
    if (wanted === null || (wanted.line === line && isLate)) return;
    wish.current = null;
    if (wanted.line !== line || pages.status !== 'ready') return;
    const at = Math.min(Math.max(wanted.down, 1), pages.lines.length) - 1;
    const hit = pages.lines[at];
    if (hit === undefined || (!wanted.opens && wanted.down === 0)) return;
    if (!wanted.opens) return focusHit(list.current, at);
    rememberFound(hit.id, pages.near);
    goTo(places.entry({ id: hit.id }));
  };
  useLayoutEffect(fulfil);
  const stepsDown = () => (wish.current?.line === line ? wish.current.down : 0);
  return {
    /** Opens the best hit, or the one that was stepped down to before it was there. */
    open: () => {
      takeFilters();
      wish.current = { line, down: stepsDown(), opens: true };
      fulfil();
    },
    /** Remembers a step up or down while the hits are on their way; false when they are there, or the key is none. */
    step: (key: string): boolean => {
      const step = stepAmong(key);
      if (!isLate || line === '' || key.length === 1 || step === undefined) return false;
      wish.current = { line, down: Math.max(0, stepsDown() + step), opens: false };
      return true;
    },
  };
};
