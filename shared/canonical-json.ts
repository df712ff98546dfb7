/**
 * One text for one value: no white space, object keys sorted by UTF-16 code units, numbers and strings as
 * ECMAScript's JSON writes them. A property that is `undefined` is left out. Anything else that JSON cannot carry
 * is a broken promise and throws. The rules are in docs/vault-format.md, section "Canonical JSON".
 */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (isPlainObject(value)) {
    const members = Object.keys(value)
      .filter((key) => value[key] !== undefined)
      .sort(byCodeUnits)
      .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
    return `{${members.join(',')}}`;
  }
  if (isScalar(value)) return JSON.stringify(value);
  throw new TypeError(`Not a JSON value: ${typeof value}`);
};

// `localeCompare` would sort by the machine's language; `<` compares code units everywhere.
const byCodeUnits = (left: string, right: string): number => (left < right ? -1 : 1);

const isScalar = (value: unknown): boolean =>
  value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);

const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};
