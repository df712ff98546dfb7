import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useState } from 'react';

const LINE = 77;
const HEADING = 57;

/** How far down the page the list begins, kept while the window changes its size. */
const useTopOf = (list: RefObject<HTMLElement | null>, changing: unknown): number => {
  const [top, setTop] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what stands above the list may have changed with it
  useLayoutEffect(() => {
    const measure = () => setTop((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [list, changing]);
  return top;
};

/** The lines in sight and a few around them; the active one always, so that it can hold the focus. */
export const useVirtualLines = (given: {
  readonly list: RefObject<HTMLElement | null>;
  readonly total: number;
  readonly active: number;
  readonly startsWeek: (index: number) => boolean;
  /** Anything that moves the list down when it changes. */
  readonly above: unknown;
}) => {
  const { list, total, active, startsWeek, above } = given;
  const top = useTopOf(list, above);
  const withActive = (range: Range): number[] => {
    const shown = defaultRangeExtractor(range);
    if (active >= total || shown.includes(active)) return shown;
    return [...shown, active].sort((one, other) => one - other);
  };
  return useWindowVirtualizer({
    count: total,
    estimateSize: (index) => (startsWeek(index) ? LINE + HEADING : LINE),
    overscan: 6,
    // A frame late is better than a frame held up.
    useFlushSync: false,
    scrollMargin: top,
    scrollPaddingStart: 16,
    scrollPaddingEnd: 64,
    rangeExtractor: withActive,
  });
};
