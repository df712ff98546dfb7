import { keepPreviousData, QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { AppError } from '../../shared/errors/app-error.ts';
import type { ChannelName } from '../../shared/ipc/channels.ts';
import type { Input, Output } from '../../shared/ipc/contract.ts';
import { CallFailure, callOrThrow } from './bridge.ts';

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
      mutations: { networkMode: 'always', retry: false },
    },
  });

const appError = (failure: unknown): AppError =>
  failure instanceof CallFailure ? failure.error : { code: 'unexpected' };

export type View<Value> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: AppError; readonly retry: () => void }
  | { readonly status: 'ready'; readonly value: Value };

/** Reads a view over a channel and keeps it until something changes it. */
export const useView = <Name extends ChannelName>(channel: Name, input: Input<Name>): View<Output<Name>> => {
  const query = useQuery({ queryKey: [channel, input], queryFn: () => callOrThrow(channel, input) });
  if (query.isError) {
    const retry = () => void query.refetch();
    return { status: 'failed', error: appError(query.error), retry };
  }
  if (query.data === undefined) return { status: 'loading' };
  return { status: 'ready', value: query.data as Output<Name> };
};

/** What follows a choice that changes quickly. `late` = the value still answers an earlier choice. */
export type Following<Value> =
  | { readonly status: 'none' | 'loading' }
  | { readonly status: 'failed'; readonly error: AppError; readonly retry: () => void }
  | { readonly status: 'ready'; readonly value: Value; readonly late: boolean };

/** Reads the view for each choice once, and gives the one before until the next is there. Null asks for nothing. */
export const useFollowing = <Name extends ChannelName>(
  channel: Name,
  input: Input<Name> | null,
): Following<Output<Name>> => {
  const query = useQuery({
    queryKey: [channel, input],
    queryFn: () => (input === null ? Promise.reject(new Error('nothing asked')) : callOrThrow(channel, input)),
    enabled: input !== null,
    placeholderData: keepPreviousData,
  });
  if (input === null) return { status: 'none' };
  if (query.isError) return { status: 'failed', error: appError(query.error), retry: () => void query.refetch() };
  if (query.data === undefined) return { status: 'loading' };
  return { status: 'ready', value: query.data as Output<Name>, late: query.isPlaceholderData };
};

export type Command<Name extends ChannelName> = {
  readonly run: (input: Input<Name>) => Promise<Output<Name> | undefined>;
  readonly busy: boolean;
  readonly error: AppError | null;
  /** What the last run gave, null before and while it failed. */
  readonly value: Output<Name> | null;
  readonly forget: () => void;
};

/** Channels that only read: running one of these as a command leaves the kept views alone. */
const leavesViewsAlone: readonly ChannelName[] = [
  'reflection:begin',
  'reflection:edit',
  'reflection:draft',
  'reflection:save-elsewhere',
  'note:begin',
  'note:open',
  'note:draft',
  'note:save-elsewhere',
  'summary:export',
  'drift:save-table',
  'drift:save-picture',
  'backup:look',
  'vault:check',
  'merge:choose-file',
  'merge:forget',
];

/**
 * Does something over a channel; `run` resolves to undefined when it failed, with the reason in `error`. Afterwards
 * every kept view is read again, because an entry touches nearly all of them. The same asked again before the reply is
 * there is the same run: a button shows that it is busy a moment after it was pressed.
 */
export const useCommand = <Name extends ChannelName>(channel: Name): Command<Name> => {
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: (input: Input<Name>) => callOrThrow(channel, input),
    onSuccess: async () => {
      if (!leavesViewsAlone.includes(channel)) await client.invalidateQueries();
    },
  });
  const running = useRef<{ readonly of: string; readonly ends: Promise<Output<Name> | undefined> } | null>(null);
  const run = (input: Input<Name>) => {
    const of = JSON.stringify(input);
    if (running.current?.of === of) return running.current.ends;
    const ends = mutation.mutateAsync(input).catch(() => undefined);
    const mine = { of, ends };
    running.current = mine;
    void ends.then(() => {
      if (running.current === mine) running.current = null;
    });
    return ends;
  };
  return {
    run,
    busy: mutation.isPending,
    error: mutation.isError ? appError(mutation.error) : null,
    value: mutation.isSuccess ? (mutation.data as Output<Name>) : null,
    forget: mutation.reset,
  };
};
