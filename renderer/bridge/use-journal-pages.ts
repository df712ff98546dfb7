import { useInfiniteQuery } from '@tanstack/react-query';
import type { AppError } from '../../shared/app-error.ts';
import type { EntryLine, JournalPage } from '../../shared/ipc/views.ts';
import { CallFailure, callOrThrow } from './bridge.ts';

export type JournalPages =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: AppError; readonly retry: () => void }
  | {
      readonly status: 'ready';
      readonly lines: readonly EntryLine[];
      readonly total: number;
      readonly hasMore: boolean;
      readonly loadingMore: boolean;
      readonly showMore: () => void;
    };

/** The journal page by page, newest first; only one week of it when `week` is given. */
export const useJournalPages = (week: number | null): JournalPages => {
  const query = useInfiniteQuery({
    queryKey: ['journal:page', { week }],
    queryFn: ({ pageParam }): Promise<JournalPage> => callOrThrow('journal:page', { after: pageParam, week }),
    initialPageParam: null as number | null,
    getNextPageParam: (last) => last.next,
  });
  if (query.isError) {
    const error: AppError = query.error instanceof CallFailure ? query.error.error : { code: 'unexpected' };
    return { status: 'failed', error, retry: () => void query.refetch() };
  }
  if (query.data === undefined) return { status: 'loading' };
  return {
    status: 'ready',
    lines: query.data.pages.flatMap((page) => page.lines),
    total: query.data.pages[0]?.total ?? 0,
    hasMore: query.hasNextPage,
    loadingMore: query.isFetchingNextPage,
    showMore: () => void query.fetchNextPage(),
  };
};
