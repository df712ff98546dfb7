import type { AppError } from '../../shared/errors/app-error.ts';
import { errorWords } from '../../shared/errors/error-words.ts';
import { shellCopy } from '../copy/shell.ts';
import { Failure } from '../kit/feedback/Failure.tsx';

export type ViewFailureProps = {
  readonly view: { readonly error: AppError; readonly retry: () => void };
  /** True when it answers something the writer has just done. */
  readonly announce?: boolean;
};

/** A view that could not be read: why, and another attempt. */
export const ViewFailure = ({ view: { error, retry }, announce = false }: ViewFailureProps) => (
  <Failure announce={announce} words={errorWords(error)} retryLabel={shellCopy.tryAgain} onRetry={retry} />
);
