import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { AppError } from '../../shared/errors/app-error.ts';
import type { FoundLine, SearchPage } from '../../shared/ipc/search.ts';
import { callOrThrow, errorOf } from './bridge.ts';

export type SearchPages =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: AppError; readonly retry: () => void }
  | {
      readonly status: 'ready';
      readonly lines: readonly FoundLine[];
      readonly total: number;
      readonly near: boolean;
      /** How much of the journal it speaks of; null for all of it. */
      readonly soFar: SearchPage['soFar'];
      /** These are still the results of the search before. */
      readonly stale: boolean;
      readonly hasMore: boolean;
      readonly loadingMore: boolean;
      readonly showMore: () => void;
    };

/** What a search finds, page by page; while it is running, what the search before it has found. */
export const useSearchPages = (query: string): SearchPages => {
  const found = useInfiniteQuery({
    queryKey: ['journal:search', { query }],
    queryFn: ({ pageParam }): Promise<SearchPage> => callOrThrow('journal:search', { query, after: pageParam }),
    initialPageParam: null as number | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
    // Every line that was ever typed would otherwise be kept until the lock.
    gcTime: 0,
  });
  if (found.isError) {
    return { status: 'failed', error: errorOf(found.error), retry: () => void found.refetch() };
  }
  if (found.data === undefined) return { status: 'loading' };
  const [first] = found.data.pages;
  return {
    status: 'ready',
    lines: found.data.pages.flatMap((page) => page.lines),
    total: first?.total ?? 0,
    near: first?.near ?? false,
    soFar: first?.soFar ?? null,
    stale: found.isPlaceholderData,
    hasMore: found.hasNextPage,
    loadingMore: found.isFetchingNextPage,
    showMore: () => void found.fetchNextPage(),
  };
};
