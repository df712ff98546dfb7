import type { LabelView } from '../../../shared/ipc/labels.ts';
import type { LabelKind } from '../../../shared/labels/labels.ts';

/** What one asks to do with a label. */
export type LabelAsked = {
  readonly act: 'rename' | 'delete' | 'aliases';
  readonly kind: LabelKind;
  readonly label: LabelView;
  /** The new name to begin with. */
  readonly to?: string;
};
