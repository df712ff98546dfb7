/** Objects that lead out of the page under test into the browser and the test runner. */
const isOutside = (value: object): boolean =>
  value === window || value === document || (value instanceof Node && !document.body.contains(value));

/** Everything a value leads to, texts included, by its own properties and by what maps and sets hold. */
const nextOf = (value: object): readonly unknown[] => {
  const held = value instanceof Map || value instanceof Set ? [...value.entries()].flat() : [];
  const own = Object.values(Object.getOwnPropertyDescriptors(value)).map((property) => property.value as unknown);
  return [...held, ...own];
};

/**
 * Whether a text can be reached from what React keeps of this part of the page: its state, its refs, its props. What
 * only a function closes over cannot be seen.
 */
export const isKeptByReact = (text: string, within: Element): boolean => {
  const seen = new Set<unknown>();
  const waiting: unknown[] = [within, ...within.querySelectorAll('*')];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string' && value.includes(text)) return true;
    if (value === null || (typeof value !== 'object' && typeof value !== 'function') || seen.has(value)) continue;
    seen.add(value);
    if (!isOutside(value)) waiting.push(...nextOf(value));
  }
  return false;
};
