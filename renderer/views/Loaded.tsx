import type { ReactNode } from 'react';
import type { Following, View } from '../bridge/use-view.ts';
import { Loading } from '../kit/feedback/Loading.tsx';
import { ViewFailure } from './ViewFailure.tsx';

export type LoadedProps<Value> = {
  readonly view: View<Value> | Following<Value>;
  /** What is being done meanwhile: "Reading the journal". */
  readonly label?: string;
  /** Shows nothing meanwhile: for a part of a page, which would only flicker. */
  readonly quiet?: boolean;
  readonly children: (value: Value) => ReactNode;
};

/** A view as far as it has come: on its way, failed with another attempt, or what the screen makes of its value. */
export const Loaded = <Value,>({ view, label, quiet = false, children }: LoadedProps<Value>): ReactNode => {
  switch (view.status) {
    case 'none':
      return null;
    case 'loading':
      return quiet ? null : <Loading {...(label === undefined ? {} : { label })} />;
    case 'failed':
      return <ViewFailure view={view} />;
    case 'ready':
      return children(view.value);
  }
};
