import type { CheckInEditor } from '../../../editor/check-in-editor.ts';

/** What the questions of a form are given, one at a time or all on one page. */
export type FormBodyProps = {
  readonly editor: CheckInEditor;
  readonly busy: boolean;
  /** The question that is wanted first; null = where the writer was. */
  readonly at: string | null;
  readonly onFinish: (wasShown: (index: number) => boolean) => void;
};
