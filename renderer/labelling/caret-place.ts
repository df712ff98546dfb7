/** A place in a text area, in pixels from its top left corner before it is scrolled; `height` is that of the line. */
export type CaretPlace = { readonly left: number; readonly top: number; readonly height: number };

/**
 * Where a word of a text area stands. A text area says nothing of that, so its text is laid out once more in an
 * element of the same looks, which nobody sees. `mirror` is the class that takes away what a text area alone has.
 */
export const caretPlace = (area: HTMLTextAreaElement, at: number, mirror: string): CaretPlace => {
  const twin = document.createElement('div');
  twin.className = `${area.className} ${mirror}`;
  twin.style.inlineSize = `${area.clientWidth}px`;
  const word = document.createElement('span');
  word.textContent = /^\S*/.exec(area.value.slice(at, at + 200))?.[0] || '.';
  twin.append(area.value.slice(0, at), word);
  area.after(twin);
  const { left, top, height } = word.getClientRects()[0] ?? word.getBoundingClientRect();
  const corner = twin.getBoundingClientRect();
  twin.remove();
  return { left: left - corner.left, top: top - corner.top, height };
};
