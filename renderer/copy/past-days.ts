import type { JournalAgo } from '../../shared/ipc/timeline.ts';
import { agoCopy } from './calendar.ts';
import { shortDay } from './dates.ts';

/** Earlier entries under the time they lie back, ready to be shown. */
export type PastDaysGroup = {
  readonly key: string;
  readonly heading: string;
  readonly detail: string;
  readonly links: readonly { readonly id: string; readonly title: string; readonly excerpt: string }[];
  readonly more: string | null;
};

/** What was found by looking back, in words. */
export const agoGroups = (found: JournalAgo, fromToday: boolean): readonly PastDaysGroup[] =>
  found.map((one) => ({
    key: one.ago,
    heading: agoCopy.heading(one, fromToday),
    detail: agoCopy.detail(one),
    links: one.lines.map(({ id, title, excerpt, forDate }) => ({
      id,
      title: one.exact ? title : `${title}, ${shortDay(forDate)}`,
      excerpt,
    })),
    more: one.total > one.lines.length ? agoCopy.more(one.total - one.lines.length) : null,
  }));
