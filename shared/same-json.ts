const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Whether two JSON values are the same, whatever order their fields stand in. A field that is `undefined` is none. */
export const sameJson = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b)) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((each, at) => sameJson(each, b[at]))
    );
  }
  const fieldsOf = (value: Readonly<Record<string, unknown>>) =>
    Object.keys(value).filter((key) => value[key] !== undefined);
  const fields = fieldsOf(a);
  return (
    fields.length === fieldsOf(b).length && fields.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
  );
};
