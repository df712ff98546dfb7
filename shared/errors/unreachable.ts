/** Ends a switch over a union: a forgotten member does not compile, and throws if it is ever met at run time. */
export const unreachable = (value: never): never => {
  throw new Error(`Unreachable: ${JSON.stringify(value)}`);
};
