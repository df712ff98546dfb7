import { useQueries, useQueryClient } from '@tanstack/react-query';
import type { EntryLine, JournalDay, JournalPage } from '../../../../shared/ipc/entries.ts';
import type { JournalOutline, Sought } from '../../../../shared/ipc/timeline.ts';
import { call, callOrThrow } from '../../../bridge/bridge.ts';

/** The numbers of the pages that hold the entries between two indexes, both included. */
export const pagesBetween = (first: number, last: number, pageSize: number): readonly number[] => {
  const from = Math.floor(first / pageSize);
  return Array.from({ length: Math.floor(last / pageSize) - from + 1 }, (_, step) => from + step);
};

export type TimelinePages = {
  /** The entry at an index of the timeline; undefined while its page is being read. */
  readonly lineAt: (index: number) => EntryLine | undefined;
  /** The days that its page knows. */
  readonly daysAt: (index: number) => readonly JournalDay[];
};

const NO_DAYS: readonly JournalDay[] = [];

/** Reads the pages that are asked for, and no others; those read before stay at hand for a while. */
export const useTimelinePages = (pages: readonly number[], { pageSize }: JournalOutline): TimelinePages => {
  const client = useQueryClient();
  const keyOf = (page: number) => ['journal:page', { after: page * pageSize, week: null }];
  useQueries({
    queries: pages.map((page) => ({
      queryKey: keyOf(page),
      queryFn: () => callOrThrow('journal:page', { after: page * pageSize, week: null }),
    })),
  });
  const pageOf = (index: number) => client.getQueryData<JournalPage>(keyOf(Math.floor(index / pageSize)));
  return {
    lineAt: (index) => pageOf(index)?.lines[index % pageSize],
    daysAt: (index) => pageOf(index)?.days ?? NO_DAYS,
  };
};

/** Where on the timeline something is; null when it is not there, or cannot be asked for now. */
export const findPlace = async (sought: Sought): Promise<number | null> => {
  const reply = await call('journal:place', sought);
  return reply.ok ? reply.value.at : null;
};
