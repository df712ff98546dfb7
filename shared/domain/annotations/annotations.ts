import { addDays, type CalendarDay } from '../../calendar/calendar-day.ts';
import type { Experiment } from '../../records/beside/experiment.ts';
import type { RolePeriod } from '../../records/beside/role-period.ts';
import type { Entry } from '../../records/entries/entry.ts';
import { liveReflections } from '../../records/entries/live-reflections.ts';
import { inOrder } from '../../records/fields/in-order.ts';
import { dayInWords } from '../../wording/wording.ts';
import { formTitle } from '../check-ins/form-titles.ts';
import { plannedEnd } from '../plans/experiment.ts';
import { roleSteps } from '../roles/role-history.ts';

/** Something that happened beside the curves: what it is called, when, and the entry it leads to. */
export type Annotation = {
  kind: 'moved' | 'role' | 'catalogue' | 'pinned' | 'experiment' | 'holiday';
  day: CalendarDay;
  /** First day it may have been, where the day is only likely; null otherwise. */
  from: CalendarDay | null;
  /** Last day of what lasts, or that it may have been; null otherwise. */
  to: CalendarDay | null;
  text: string;
  entryId: string | null;
};

/** The week a change came in, and the first and last it is likely to have come in: their Mondays. */
export type NamedWeek = { readonly week: CalendarDay; readonly first: CalendarDay; readonly last: CalendarDay };

/** What annotations are read from; `from` and `to` are the first and last day drawn. */
export type Annotated = {
  readonly entries: readonly Entry[];
  readonly roles: readonly RolePeriod[];
  readonly experiments: readonly Experiment[];
  readonly holidays: readonly { readonly from: CalendarDay; readonly to: CalendarDay | null }[];
  /** The day around which what is asked changed, where a guard speaks of it. */
  readonly mixChangedOn?: CalendarDay | null;
  /** Mondays of the week in which energy answers moved, and of the first and last it may have been; null = none named. */
  readonly movedIn?: NamedWeek | null;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
};

const roleMarks = ({ roles, from, to }: Annotated): Annotation[] => {
  // A day earlier, so that a role which begins on the first day drawn is a change, and the first of all is none.
  const steps = roleSteps(roles, addDays(from, -1), to);
  return steps.flatMap((step, index) => {
    const before = steps[index - 1];
    if (!before || (before.role === step.role && before.title === step.title)) return [];
    return [
      {
        kind: 'role',
        day: step.from,
        from: null,
        to: null,
        text: `${step.title} from ${dayInWords(step.from)}`,
        entryId: null,
      },
    ];
  });
};

/** The first day each version of the questions was answered; the one that was there first is no change. */
const catalogueMarks = ({ entries, to }: Annotated): Annotation[] => {
  const seen = new Set<string>();
  return liveReflections(entries, to).flatMap(({ catalogueVersion, forDate }) => {
    const known = seen.has(catalogueVersion);
    const first = seen.size === 0;
    seen.add(catalogueVersion);
    if (known || first) return [];
    const text = `The questions changed on ${dayInWords(forDate)}`;
    return [{ kind: 'catalogue', day: forDate, from: null, to: null, text, entryId: null }];
  });
};

/** Other forms, own questions or rated activities than before: the guard's word about it, on the chart. */
const mixMarks = ({ mixChangedOn: day }: Annotated): Annotation[] =>
  day == null
    ? []
    : [
        {
          kind: 'catalogue',
          day,
          from: null,
          to: null,
          text: `What you were asked changed around ${dayInWords(day)}`,
          entryId: null,
        },
      ];

/** The week in which energy answers moved, with the weeks it may have been. */
const movedMarks = ({ movedIn }: Annotated): Annotation[] => {
  if (movedIn == null) return [];
  const { week, first, last } = movedIn;
  const likely = first === last ? '' : ` (likely between the weeks of ${dayInWords(first)} and ${dayInWords(last)})`;
  const text = `Energy answers moved about the week of ${dayInWords(week)}${likely}`;
  return [{ kind: 'moved', day: week, from: first, to: addDays(last, 6), text, entryId: null }];
};

const pinnedMarks = ({ entries }: Annotated): Annotation[] =>
  entries
    .filter(({ pinned, deletedAt }) => pinned && deletedAt === null)
    .map((entry) => {
      // The picture can be saved: the words of a private note stay out of it.
      const ownTitle = entry.type === 'note' && !entry.private ? entry.title : '';
      const title = entry.type === 'note' ? ownTitle || 'Note' : formTitle(entry.form);
      const text = `Pinned: ${title}, ${dayInWords(entry.forDate)}`;
      return { kind: 'pinned', day: entry.forDate, from: null, to: null, text, entryId: entry.id };
    });

const experimentMarks = ({ experiments }: Annotated): Annotation[] =>
  experiments
    .filter(({ deletedAt }) => deletedAt === null)
    .map((one) => ({
      kind: 'experiment',
      day: one.start,
      from: null,
      to: one.ended ?? plannedEnd(one),
      text: `Experiment: ${one.question}, from ${dayInWords(one.start)}${one.ended ? ` to ${dayInWords(one.ended)}` : ''}`,
      entryId: null,
    }));

const holidayMarks = ({ holidays, to: lastDrawn }: Annotated): Annotation[] =>
  holidays.map(({ from, to }) => ({
    kind: 'holiday',
    day: from,
    from: null,
    // One that lasts is drawn as far as the picture goes.
    to: to ?? lastDrawn,
    text: `Holiday from ${dayInWords(from)}${to === null ? '' : ` to ${dayInWords(to)}`}`,
    entryId: null,
  }));

/**
 * What to mark beside the curves between two days, oldest first: the week in which answers moved, new roles with their titles, changed questions,
 * pinned entries, experiments and holidays. What began earlier and lasts into the range is among them.
 */
export const annotate = (journal: Annotated): Annotation[] => {
  const found = [
    ...movedMarks(journal),
    ...roleMarks(journal),
    ...catalogueMarks(journal),
    ...mixMarks(journal),
    ...pinnedMarks(journal),
    ...experimentMarks(journal),
    ...holidayMarks(journal),
  ].filter(({ day, to }) => day <= journal.to && (to ?? day) >= journal.from);
  return inOrder(
    found.map((mark) => ({ ...mark, id: `${mark.kind} ${mark.text}` })),
    ({ day }) => day,
  ).map(({ id: _, ...mark }) => mark);
};
