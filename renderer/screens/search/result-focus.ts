const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 };

/** Moves between the search field and the entries found below it. True when the key was one of ours. */
export const moveAmong = (list: HTMLElement | null, field: HTMLElement | null, key: string): boolean => {
  const isTyping = document.activeElement === field;
  const step = steps[key];
  if (step === undefined || !list || (isTyping && key.length === 1)) return false;
  const links = [...list.querySelectorAll<HTMLElement>('[data-entry]')];
  const focused = document.activeElement;
  const current = focused instanceof HTMLElement ? links.indexOf(focused) : -1;
  const next = current + step;
  if (next < 0) field?.focus();
  else links[next]?.focus();
  return true;
};
