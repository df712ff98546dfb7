import { useEffect } from 'react';
import { focusHeading } from './use-heading-focus.ts';

/**
 * Where what had the focus is taken away and nothing else was given it, the heading of the screen has it: the next Tab
 * goes on from there, and a screen reader says where one is.
 */
export const useKeptFocus = (): void => {
  useEffect(() => {
    let last: Element | null = null;
    const note = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target : null;
    };
    const mend = () => {
      if (last === null || last.isConnected) return;
      last = null;
      if (document.activeElement === document.body) focusHeading();
    };
    // Told once a whole change is drawn, so that whoever takes something away may give the focus on first.
    const changes = new MutationObserver(mend);
    changes.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', note);
    return () => {
      changes.disconnect();
      document.removeEventListener('focusin', note);
    };
  }, []);
};
