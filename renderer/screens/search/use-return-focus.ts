import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { SearchPages } from '../../bridge/use-search-pages.ts';
import { forgetFound, useSearchLine } from '../../state/search-line.ts';

type Places = {
  readonly list: RefObject<HTMLElement | null>;
  readonly field: RefObject<HTMLElement | null>;
};

const rowOf = (list: HTMLElement | null, id: string) =>
  list?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(id)}"]`) ?? null;

/** Whether something to act on has the focus; the heading has it when a screen comes up, which is nobody's wish. */
const isElsewhere = (field: HTMLElement | null): boolean => {
  const focused = document.activeElement;
  return focused !== field && focused?.matches('input, textarea, select, button, summary, a') === true;
};

/**
 * Where the focus stands when the search opens: on the entry one comes back from, as soon as its row is there, which
 * may be answers later while the journal is still being read; until then, and for good where it has no row, in the field.
 * A key, or a focus that has been put elsewhere, lets go of it.
 */
export const useReturnFocus = (line: string, pages: SearchPages, { list, field }: Places) => {
  const wish = useRef<string | null>(useSearchLine.getState().found?.id ?? null);
  const lineThen = useRef(line);
  useLayoutEffect(() => {
    forgetFound();
    if (wish.current === null) field.current?.focus();
  }, [field]);
  useLayoutEffect(() => {
    if (wish.current === null || pages.status === 'loading') return;
    if (lineThen.current !== line || isElsewhere(field.current)) {
      wish.current = null;
      return;
    }
    const row = rowOf(list.current, wish.current);
    if (row === null) field.current?.focus();
    const isWhole = pages.status === 'ready' && !pages.stale && pages.soFar === null;
    if (row !== null || isWhole) wish.current = null;
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  });
  return {
    letGo: () => {
      wish.current = null;
    },
  };
};
