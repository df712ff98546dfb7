import { keepPreviousData, QueryClient, useQuery } from '@tanstack/react-query';
import type { AppError } from '../../shared/errors/app-error.ts';
import type { Input, Output, QueryName } from '../../shared/ipc/contract.ts';
import { callOrThrow, errorOf } from './bridge.ts';

/** One client for the window. There is no network: nothing is retried, refetched or paused by itself. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        refetchOnWindowFocus: false,
      },
    },
  });

export type View<Value> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: AppError; readonly retry: () => void }
  | { readonly status: 'ready'; readonly value: Value };

/** Reads a view and keeps it until something it rests on is touched. */
export const useView = <Name extends QueryName>(name: Name, input: Input<Name>): View<Output<Name>> => {
  const query = useQuery({ queryKey: [name, input], queryFn: () => callOrThrow(name, input) });
  if (query.isError) {
    const retry = () => void query.refetch();
    return { status: 'failed', error: errorOf(query.error), retry };
  }
  if (query.data === undefined) return { status: 'loading' };
  return { status: 'ready', value: query.data as Output<Name> };
};

/** The view of a choice that changes quickly. `late`: the value is still that of an earlier choice. */
export type Following<Value> =
  | { readonly status: 'none' | 'loading' }
  | { readonly status: 'failed'; readonly error: AppError; readonly retry: () => void }
  | { readonly status: 'ready'; readonly value: Value; readonly late: boolean };

/**
 * Reads the view of each choice once; while one is loading, the view of the choice before is given. Null reads nothing.
 */
export const useFollowing = <Name extends QueryName>(
  name: Name,
  input: Input<Name> | null,
): Following<Output<Name>> => {
  const query = useQuery({
    queryKey: [name, input],
    queryFn: () => (input === null ? Promise.reject(new Error('nothing asked')) : callOrThrow(name, input)),
    enabled: input !== null,
    placeholderData: keepPreviousData,
  });
  if (input === null) return { status: 'none' };
  if (query.isError) return { status: 'failed', error: errorOf(query.error), retry: () => void query.refetch() };
  if (query.data === undefined) return { status: 'loading' };
  return { status: 'ready', value: query.data as Output<Name>, late: query.isPlaceholderData };
};
