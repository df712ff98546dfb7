import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useSearch } from 'wouter';
import { isCalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { findPlace } from '../../bridge/use-timeline.ts';
import { takeLastEntry } from '../../state/last-entry.ts';
import { focusedEntry } from './use-delete-line.ts';
import type { useVirtualLines } from './use-virtual-lines.ts';

type ActiveLine = {
  readonly list: RefObject<HTMLElement | null>;
  readonly lines: ReturnType<typeof useVirtualLines>;
  readonly total: number;
  readonly active: number;
  readonly setActive: (index: number) => void;
};

const linkAt = (list: HTMLElement | null, index: number): HTMLElement | null =>
  list?.querySelector<HTMLElement>(`[data-index="${index}"] [data-entry]`) ?? null;

const indexOf = (focused: Element | null): number | null => {
  const index = focused?.closest('li[data-index]')?.getAttribute('data-index') ?? null;
  return index === null ? null : Number(index);
};

/** The day in the address ("at=2026-11-19"), when there is one. */
const dayAsked = (question: string) => {
  const text = new URLSearchParams(question).get('at') ?? '';
  return isCalendarDay(text) ? text : null;
};

/** Moves the focus along the timeline, to lines that are not drawn yet too, and back to the entry that was opened. */
export const useActiveLine = ({ list, lines, total, active, setActive }: ActiveLine) => {
  const wanted = useRef<number | null>(null);
  const day = dayAsked(useSearch());
  // After every render: the line may be drawn a step after it was asked for, and its page read after that.
  useLayoutEffect(() => {
    if (wanted.current === null) {
      // An entry deleted above has moved the line that holds the focus.
      const index = indexOf(document.activeElement);
      if (index !== null && index !== active) setActive(index);
      return;
    }
    const link = linkAt(list.current, wanted.current);
    if (!link) return;
    wanted.current = null;
    link.focus({ preventScroll: true });
  });
  const moveTo = (index: number, align: 'auto' | 'center' = 'auto') => {
    const target = Math.max(0, Math.min(total - 1, index));
    wanted.current = target;
    setActive(target);
    lines.scrollToIndex(target, { align });
    const link = linkAt(list.current, target);
    if (target === active) link?.focus({ preventScroll: true });
  };
  const moveBy = (step: number) => {
    const { range } = lines;
    const inSight = range !== null && range.startIndex <= active && active <= range.endIndex;
    if (focusedEntry() !== null || wanted.current !== null) moveTo(active + step);
    else moveTo(inSight ? active : (range?.startIndex ?? 0));
  };
  const arrive = useRef(moveTo);
  arrive.current = moveTo;
  useEffect(() => {
    const id = takeLastEntry();
    const sought = id !== null ? { id } : day !== null ? { day } : null;
    if (sought === null) return;
    let left = false;
    void findPlace(sought).then((at) => {
      if (at !== null && !left) arrive.current(at, 'center');
    });
    return () => {
      left = true;
    };
  }, [day]);
  return { moveTo, moveBy };
};
