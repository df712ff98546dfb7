import type { JournalOutline } from '../../../../shared/ipc/timeline.ts';

/** The index of the first entry of each week, to the week: where the timeline sets a heading. */
export const weekStarts = (weeks: JournalOutline['weeks']): ReadonlyMap<number, number> => {
  const starts = new Map<number, number>();
  let index = 0;
  for (const { week, count } of weeks) {
    starts.set(index, week);
    index += count;
  }
  return starts;
};
