import type { DraftKeeper } from '../../editor/draft-keeper.ts';

/** What the questions of a form are given, one at a time or all on one page. */
export type FormBodyProps = {
  readonly keeper: DraftKeeper;
  readonly busy: boolean;
  readonly onFinish: (wasShown: (index: number) => boolean) => void;
};
