import type { Chosen, TextEdit } from './text-edit.ts';

/** What a text area holds and what is chosen in it. */
export const chosenIn = ({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): Chosen => ({
  text: value,
  start: selectionStart,
  end: selectionEnd,
});

/**
 * Makes an edit as if it had been typed. `execCommand` is old, and the only way that the text area's own undo
 * remembers; where it does nothing the edit is made all the same.
 */
export const performEdit = (area: HTMLTextAreaElement, { from, to, insert, start, end }: TextEdit): void => {
  area.focus();
  area.setSelectionRange(from, to);
  const isTyped = insert === '' ? document.execCommand('delete') : document.execCommand('insertText', false, insert);
  if (!isTyped && (insert !== '' || from !== to)) {
    area.setRangeText(insert, from, to);
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  area.setSelectionRange(start, end);
};
