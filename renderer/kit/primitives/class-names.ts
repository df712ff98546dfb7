/** Joins the class names that are there. */
export const classNames = (...names: readonly (string | undefined | false)[]): string =>
  names.filter((name) => name !== undefined && name !== false).join(' ');
