import { useEffect, useRef } from 'react';
import type { SearchPages } from '../../bridge/use-search-pages.ts';
import { goTo } from '../../state/hash-location.ts';
import { rememberFound, takeFilters } from '../../state/search-line.ts';

/**
 * Opens the best hit for the line. Enter may come before the search has answered: then it opens what that answer puts
 * first, neither nothing nor the best hit of the line before. Typing on takes the wish back.
 */
export const useOpenFirst = (line: string, pages: SearchPages): (() => void) => {
  const wanted = useRef<string | null>(null);
  const openWanted = () => {
    const isWanted = wanted.current === line;
    if (isWanted && (pages.status === 'loading' || (pages.status === 'ready' && pages.stale))) return;
    wanted.current = null;
    if (!isWanted || pages.status !== 'ready') return;
    const [first] = pages.lines;
    if (first === undefined) return;
    rememberFound(first.id, pages.near);
    goTo(`/journal/${first.id}`);
  };
  useEffect(openWanted);
  return () => {
    takeFilters();
    wanted.current = line;
    openWanted();
  };
};
