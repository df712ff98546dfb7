import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { CalendarDay } from '../../../../shared/calendar/calendar-day.ts';
import { isNamed } from '../../../input/action-key.ts';
import { takeLastEntry } from '../../../state/last-entry.ts';
import { listKeys } from '../rows/list-keys.ts';
import { focusedEntry } from '../rows/use-delete-line.ts';
import { findPlace } from './use-timeline.ts';
import type { useVirtualLines } from './use-virtual-lines.ts';

type ActiveLine = {
  readonly list: RefObject<HTMLElement | null>;
  readonly lines: ReturnType<typeof useVirtualLines>;
  readonly total: number;
  readonly active: number;
  /** The day that is gone to at first; null = none. */
  readonly day: CalendarDay | null;
  readonly setActive: (index: number) => void;
};

const linkAt = (list: HTMLElement | null, index: number): HTMLElement | null =>
  list?.querySelector<HTMLElement>(`[data-index="${index}"] [data-entry]`) ?? null;

const indexOf = (focused: Element | null): number | null => {
  const index = focused?.closest('li[data-index]')?.getAttribute('data-index') ?? null;
  return index === null ? null : Number(index);
};

/**
 * Moves the focus along the timeline, to lines that are not drawn yet too, and back to the entry that was opened. What
 * is asked for before the line is there is done once it is: one goes on from it, opens it, or deletes it.
 */
export const useActiveLine = ({ list, lines, total, active, day, setActive }: ActiveLine) => {
  const wanted = useRef<number | null>(null);
  const sought = useRef<{ steps: number } | null>(null);
  const then = useRef<string | null>(null);
  const arriveAt = (link: HTMLElement) => {
    wanted.current = null;
    link.focus({ preventScroll: true });
    const key = then.current;
    then.current = null;
    if (key !== null && isNamed(listKeys.open, key)) link.click();
    else if (key !== null) link.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  };
  // After every render: the line may be drawn a step after it was asked for, and its page read after that.
  useLayoutEffect(() => {
    if (wanted.current === null) {
      // An entry deleted above has moved the line that holds the focus.
      const index = indexOf(document.activeElement);
      if (index !== null && index !== active) setActive(index);
      return;
    }
    const link = linkAt(list.current, wanted.current);
    if (link) arriveAt(link);
  });
  const goTo = (index: number, align: 'auto' | 'center') => {
    const target = Math.max(0, Math.min(total - 1, index));
    wanted.current = target;
    setActive(target);
    lines.scrollToIndex(target, { align });
    const link = linkAt(list.current, target);
    if (link && target === active) arriveAt(link);
  };
  const moveTo = (index: number) => {
    sought.current = null;
    then.current = null;
    goTo(index, 'auto');
  };
  const moveBy = (step: number) => {
    then.current = null;
    if (sought.current !== null) {
      sought.current.steps += step;
      return;
    }
    const { range } = lines;
    const inSight = range !== null && range.startIndex <= active && active <= range.endIndex;
    if (focusedEntry() !== null || wanted.current !== null) moveTo(active + step);
    else moveTo(inSight ? active : (range?.startIndex ?? 0));
  };
  /**
   * Leaves a line that goes for the next one that stays, or the one before at the end. By what is drawn: while lines go,
   * their numbers are late.
   */
  const moveFrom = (going: ReadonlySet<string>) => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])];
    const from = links.findIndex((link) => link.matches(':focus'));
    const isStaying = (link: HTMLElement) => !going.has(link.dataset['entry'] ?? '');
    const next = links.slice(from + 1).find(isStaying);
    // What has gone may be counted still.
    const gone = going.size - links.filter((link) => !isStaying(link)).length;
    const isLast = (indexOf(links.at(-1) ?? null) ?? 0) + gone >= total - 1;
    const target = next ?? (isLast ? links.slice(0, Math.max(0, from)).findLast(isStaying) : undefined);
    if (target === undefined) return moveBy(1);
    wanted.current = null;
    then.current = null;
    target.focus({ preventScroll: true });
    lines.scrollToIndex(indexOf(target) ?? active, { align: 'auto' });
  };
  /** Keeps Enter or Delete, or nothing any more, for the line that is on its way. False when none is. */
  const keepForComing = (key: string | null): boolean => {
    if (wanted.current === null && sought.current === null) return false;
    then.current = key;
    return true;
  };
  const arrive = useRef(goTo);
  arrive.current = goTo;
  useEffect(() => {
    const id = takeLastEntry();
    const place = id !== null ? { id } : day !== null ? { day } : null;
    if (place === null) return;
    const search = { steps: 0 };
    sought.current = search;
    void findPlace(place).then((at) => {
      if (sought.current !== search) return;
      sought.current = null;
      if (at !== null) arrive.current(at + search.steps, 'center');
      // A line that is not there any more takes its key along: the next one to be gone to was not meant.
      else then.current = null;
    });
    return () => {
      sought.current = null;
    };
  }, [day]);
  return { moveTo, moveBy, moveFrom, keepForComing };
};
