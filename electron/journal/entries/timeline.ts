import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { type WeekIndex, weekIndex } from '../../../shared/calendar/iso-week.ts';
import type { JournalOutline, Sought } from '../../../shared/ipc/timeline.ts';
import type { Entry } from '../../../shared/records/entries/entry.ts';
import type { Journal } from '../core/journal.ts';

/** Entries that one page of the timeline holds. */
export const PAGE = 50;

// Instants are UTC, so the order holds in the hour that a change of clocks repeats and when the machine travels.
const placeOf = ({ forDate, createdAt, id }: Entry): string => `${forDate} ${createdAt} ${id}`;

const sorted = (entries: readonly Entry[]): readonly Entry[] =>
  entries
    .map((entry) => ({ entry, place: placeOf(entry) }))
    .sort((a, b) => (a.place === b.place ? 0 : a.place < b.place ? 1 : -1))
    .map(({ entry }) => entry);

type Kept = { readonly from: readonly Entry[]; readonly ordered: readonly Entry[] };

// By journal, so that nothing outlives the vault that was locked.
const kept = new WeakMap<Journal, Kept>();

const isSame = (one: readonly Entry[], other: readonly Entry[]): boolean =>
  one.length === other.length && one.every((entry, index) => entry === other[index]);

/** Every entry of the journal, newest first; sorted again only after something changed. */
export const timelineOf = (journal: Journal): readonly Entry[] => {
  const from = journal.entries();
  const before = kept.get(journal);
  if (before !== undefined && isSame(before.from, from)) return before.ordered;
  const ordered = sorted(from);
  kept.set(journal, { from, ordered });
  return ordered;
};

/** An entry that is not in the bin, by any id of it; null for any other id. */
export const liveEntry = (journal: Pick<Journal, 'find'>, id: string): Entry | null => {
  const found = journal.find(id);
  const isEntry = found?.type === 'reflection' || found?.type === 'note';
  return isEntry && found.deletedAt === null ? found : null;
};

/** How many entries each week holds. `ordered` is newest first. */
export const journalOutline = (ordered: readonly Entry[]): JournalOutline => {
  const counts = new Map<WeekIndex, number>();
  for (const { forDate } of ordered) {
    const week = weekIndex(forDate);
    counts.set(week, (counts.get(week) ?? 0) + 1);
  }
  const weeks = [...counts].map(([week, count]) => ({ week, count }));
  return { total: ordered.length, pageSize: PAGE, weeks };
};

/** The first index whose entry is on or before the day; the oldest entry where all are later. */
const indexOfDay = (ordered: readonly Entry[], day: CalendarDay): number => {
  const found = ordered.findIndex(({ forDate }) => forDate <= day);
  return found === -1 ? ordered.length - 1 : found;
};

/** How many entries lie before the one sought; null when there is none. `ordered` is newest first. */
export const placeOnTimeline = (ordered: readonly Entry[], sought: Sought): number | null => {
  const index = 'id' in sought ? ordered.findIndex(({ id }) => id === sought.id) : indexOfDay(ordered, sought.day);
  return index === -1 ? null : index;
};
