import { Button } from '../primitives/Button.tsx';
import { Notice } from './Notice.tsx';

export type FailureProps = {
  /** What happened, and what it means and what to do. */
  readonly words: { readonly title: string; readonly detail: string };
  readonly retryLabel?: string;
  readonly onRetry?: () => void;
  /** True when it answers something the writer has just done. */
  readonly announce?: boolean;
};

/** Something that did not work, in its own words, with the way to try it again. */
export const Failure = ({ words, retryLabel, onRetry, announce = false }: FailureProps) => (
  <Notice
    tone="error"
    title={words.title}
    announce={announce}
    action={onRetry && retryLabel ? <Button onClick={onRetry}>{retryLabel}</Button> : null}
  >
    {words.detail}
  </Notice>
);
