import { userEvent } from 'vitest/browser';

/** Copies a text as a writer does elsewhere, and pastes it where the focus is. */
export const pasteText = async (text: string): Promise<void> => {
  const focused = document.activeElement;
  const other = document.body.appendChild(document.createElement('textarea'));
  other.value = text;
  other.select();
  await userEvent.copy();
  other.remove();
  if (focused instanceof HTMLElement) focused.focus();
  await userEvent.paste();
};
