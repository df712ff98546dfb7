import { type ReactNode, useState } from 'react';

/** Holds a value for a controlled component, so that it can be tried. */
export const Held = <Value,>(props: {
  readonly start: Value;
  readonly children: (value: Value, set: (value: Value) => void) => ReactNode;
}) => {
  const [value, set] = useState(props.start);
  return props.children(value, set);
};
