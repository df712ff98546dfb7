import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import type { LabelsView, LabelView } from '../../../shared/ipc/labels.ts';
import { countNames } from '../../../shared/labels/count-names.ts';
import { type LabelKind, labelKinds } from '../../../shared/labels/labels.ts';
import { nearDuplicates } from '../../../shared/labels/near-duplicates.ts';
import { identityOf } from '../../../shared/text/identity.ts';
import type { Journal } from '../core/journal.ts';

const byName = (a: LabelView, b: LabelView): number => a.name.localeCompare(b.name, 'en') || (a.name < b.name ? -1 : 1);

/** Every spelling of a name counts for that name; people are called by their record, in entries or not. */
const counted = (journal: Journal, kind: LabelKind): LabelView[] => {
  const found = new Map<string, LabelView>();
  for (const [identity, one] of countNames(journal.entries().map((entry) => entry[kind])))
    found.set(identity, { ...one, aliases: [] });
  if (kind === 'people') {
    for (const { name, aliases } of journal.of('person')) {
      const identity = identityOf(name);
      const before = found.get(identity);
      found.set(identity, {
        name,
        count: before?.count ?? 0,
        aliases: [...(before?.aliases ?? []), ...aliases],
      });
    }
  }
  return [...found.values()].sort(byName);
};

/** Every tag, person and project with how many entries carry it, and names that look like one. */
export const labelsView = (journal: Journal, today: CalendarDay): LabelsView => {
  const lists = {
    tags: counted(journal, 'tags'),
    people: counted(journal, 'people'),
    projects: counted(journal, 'projects'),
  };
  const near = labelKinds.flatMap((kind) => nearDuplicates(lists[kind]).map(([keep, join]) => ({ kind, keep, join })));
  return { today, ...lists, near };
};
