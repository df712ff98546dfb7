import { useEffect, useState } from 'react';
import { marksIn } from '../../../shared/search/search-term.ts';
import type { FoundEntry } from '../../state/search-line.ts';

const NAME = 'found';

/** The pieces of text on the page that belong to the entry: no buttons, no fields, no strip that says what was found. */
const textsOf = (main: HTMLElement): readonly Text[] => {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const outside = node.parentElement?.closest('button, textarea, input, select, [role="status"], dialog');
    if (node instanceof Text && !outside) texts.push(node);
  }
  return texts;
};

const rangesIn = (main: HTMLElement, { terms, near }: FoundEntry): readonly Range[] =>
  textsOf(main).flatMap((text) =>
    marksIn(text.data, terms, near).map(([from, to]) => {
      const range = document.createRange();
      range.setStart(text, from);
      range.setEnd(text, to);
      return range;
    }),
  );

/** Brings the first place into sight, unless it is. */
const show = (range: Range | undefined): void => {
  const box = range?.getBoundingClientRect();
  if (!range || !box || (box.top >= 0 && box.bottom <= window.innerHeight)) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
};

/**
 * Marks what was searched for in the page as it stands and as it changes, without touching its elements: whatever drew
 * the entry need not know. Gives the number of places, null before they were looked for.
 */
export const useFoundRanges = (sought: FoundEntry | null): number | null => {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    const main = document.querySelector<HTMLElement>('main');
    if (sought === null || main === null) return;
    let shown = false;
    const mark = () => {
      const ranges = rangesIn(main, sought);
      const highlight = new Highlight();
      for (const range of ranges) highlight.add(range);
      CSS.highlights.set(NAME, highlight);
      setCount(ranges.length);
      if (!shown && ranges.length > 0) {
        shown = true;
        show(ranges[0]);
      }
    };
    mark();
    const observer = new MutationObserver((changes) => {
      // What this hook itself says is no change of the entry.
      const own = (node: Node) => node.parentElement?.closest('[role="status"]') ?? null;
      if (changes.some(({ target }) => own(target) === null && !(target as Element).matches?.('[role="status"]')))
        mark();
    });
    observer.observe(main, { childList: true, subtree: true, characterData: true });
    return () => {
      observer.disconnect();
      CSS.highlights.delete(NAME);
    };
  }, [sought]);
  return count;
};
