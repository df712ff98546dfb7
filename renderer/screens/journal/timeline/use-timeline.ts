import { useQueries, useQueryClient } from '@tanstack/react-query';
import type { EntryLine } from '../../../../shared/ipc/entries.ts';
import type { JournalOutline, Sought } from '../../../../shared/ipc/timeline.ts';
import { call, callOrThrow } from '../../../bridge/bridge.ts';

/** The numbers of the pages that hold the entries between two indexes, both included. */
export const pagesBetween = (first: number, last: number, pageSize: number): readonly number[] => {
  const from = Math.floor(first / pageSize);
  return Array.from({ length: Math.floor(last / pageSize) - from + 1 }, (_, step) => from + step);
};

/** The entry at an index of the timeline; undefined while its page is being read. */
export type LineAt = (index: number) => EntryLine | undefined;

/** Reads the pages that are asked for, and no others; those read before stay at hand for a while. */
export const useTimelinePages = (pages: readonly number[], { pageSize }: JournalOutline): LineAt => {
  const client = useQueryClient();
  const keyOf = (page: number) => ['journal:page', { after: page * pageSize, week: null }];
  useQueries({
    queries: pages.map((page) => ({
      queryKey: keyOf(page),
      queryFn: () => callOrThrow('journal:page', { after: page * pageSize, week: null }),
    })),
  });
  return (index) => {
    const page = client.getQueryData<{ readonly lines: readonly EntryLine[] }>(keyOf(Math.floor(index / pageSize)));
    return page?.lines[index % pageSize];
  };
};

/** Where on the timeline something is; null when it is not there, or cannot be asked for now. */
export const findPlace = async (sought: Sought): Promise<number | null> => {
  const reply = await call('journal:place', sought);
  return reply.ok ? reply.value.at : null;
};
