/**
 * Puts a text on the clipboard; false where that is refused. `execCommand` is old, and the only way that asks for no
 * leave, which this page is never given.
 */
export const copyText = (text: string): boolean => {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', put, { once: true, capture: true });
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', put, { capture: true });
  return isDone;
};
