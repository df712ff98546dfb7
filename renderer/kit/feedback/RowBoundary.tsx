import { Component, type ReactNode } from 'react';

type RowBoundaryProps = {
  /** Stands in the place of a row that cannot be drawn. */
  readonly instead: string;
  readonly children: ReactNode;
};

/** One row of a list: when it cannot be drawn, by what a file held, the others stay and it says so. */
export class RowBoundary extends Component<RowBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <li>{this.props.instead}</li> : this.props.children;
  }
}
