import type { ReactNode } from 'react';
import type { LabelKind } from '../../shared/labels/labels.ts';
import { hrefs } from '../routes/places.ts';
import { searchForLabel } from '../state/search-line.ts';

export type LabelLinkProps = {
  readonly kind: LabelKind;
  readonly name: string;
  /** With its sign. */
  readonly children: ReactNode;
};

/** A tag, a person or a project that leads to every entry it is on. */
export const LabelLink = ({ kind, name, children }: LabelLinkProps) => (
  <a
    href={hrefs.search()}
    onClick={(event) => {
      event.preventDefault();
      searchForLabel(kind, name);
    }}
  >
    {children}
  </a>
);
