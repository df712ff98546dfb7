import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { weekIndex } from '../../../shared/calendar/iso-week.ts';
import type { EventName } from '../../../shared/check-ins/event-names.ts';
import { isSamePeriod } from '../../../shared/check-ins/form-period.ts';
import { eventOf, eventPrompts, experimentToStart } from '../../../shared/domain/check-ins/event-forms.ts';
import { formTitle } from '../../../shared/domain/check-ins/form-titles.ts';
import { partnerOn } from '../../../shared/domain/duo/duo.ts';
import { experimentToEnd } from '../../../shared/domain/plans/experiment-events.ts';
import type { DueForm } from '../../../shared/ipc/check-ins.ts';
import type { Draft } from '../../../shared/records/entries/draft.ts';
import type { FormName } from '../../../shared/records/entries/reflection.ts';
import type { Journal } from '../core/journal.ts';
import { lacksPartner } from './about-words.ts';

/** A form and the event it is about, in the order in which the day's page lists them. */
export type FormKind = { readonly form: FormName; readonly event: EventName | null };

const plain = (form: FormName): FormKind => ({ form, event: null });
const about = (event: EventName): FormKind => ({ form: 'event', event });

const periods = (['daily', 'weekly', 'monthly', 'duo', 'quarterly'] as const).map(plain);

const FIRST_EVENTS = ['before-conversation', 'after-conversation', 'role-change'] as const;

/** What of a journal decides which forms there are. */
type Besides = Pick<Journal, 'of' | 'reflections'>;

// Measured by the catalogue's own estimates, with and without the optional parts.
const efforts: Readonly<Record<Exclude<FormName, 'event'>, string>> = {
  daily: 'About 55 seconds; every question is optional.',
  weekly: 'About 65 seconds, 100 with both roles; every question is optional.',
  monthly: 'About 75 to 95 seconds; every question is optional.',
  duo: 'About 90 seconds; every question is optional.',
  quarterly: 'Two sittings of under two minutes, on the same day or apart.',
};

const whyDaily = (forDate: CalendarDay, today: CalendarDay): string =>
  forDate === today ? 'How was today?' : 'How was yesterday?';

const whyWeekly = (forDate: CalendarDay, today: CalendarDay): string =>
  weekIndex(forDate) === weekIndex(today)
    ? 'The week is nearly over and has no weekly check-in yet.'
    : 'Last week has no weekly check-in yet; you can still add it.';

const whyPeriod = (period: string, forDate: CalendarDay, today: CalendarDay): string =>
  forDate === today
    ? `The ${period} is nearly over and has no check-in of its own yet.`
    : `Last ${period} has no check-in of its own yet; you can still add it.`;

const effortOf = ({ form, event }: FormKind): string => {
  if (event === 'experiment-end') return 'One question; answering it ends an experiment that still runs.';
  if (form !== 'event') return efforts[form];
  return event !== null && eventPrompts(event).length > 1 ? 'Two questions.' : 'One question.';
};

/** Why a form about a period is due, in one short sentence. */
export const whyDue = (form: Exclude<FormName, 'event'>, forDate: CalendarDay, today: CalendarDay): string => {
  switch (form) {
    case 'daily':
      return whyDaily(forDate, today);
    case 'weekly':
      return whyWeekly(forDate, today);
    case 'monthly':
      return whyPeriod('month', forDate, today);
    case 'quarterly':
      return whyPeriod('quarter', forDate, today);
    case 'duo':
      return 'No duo check-in in the last four weeks.';
  }
};

const isAbout = (draft: Draft, { form, event }: FormKind): boolean =>
  draft.form === form && (form !== 'event' || eventOf(draft.promptIds) === event);

/** The draft of a form for the period of a day, if it was begun. */
export const draftOf = (drafts: readonly Draft[], kind: FormKind, forDate: CalendarDay): Draft | undefined =>
  drafts.find(
    (draft) =>
      draft.entryId === undefined &&
      isAbout(draft, kind) &&
      (kind.form === 'event' || isSamePeriod(kind.form, draft.forDate, forDate)),
  );

const whyDraft = (draft: Draft, isAlone: boolean): string => {
  if (isAlone) return 'Begun and not finished; its partner is no longer there.';
  if (draft.entryId !== undefined) return 'You began to edit this finished check-in.';
  return (draft.sitting ?? 1) > 1 ? 'The first sitting is kept; the second is open.' : 'Begun and not finished.';
};

type Offered = {
  readonly why: string;
  readonly draft?: Draft | undefined;
  /** The draft is about a partner who is no longer there. */
  readonly isAlone?: boolean;
};

/** A form as the day's page shows it, with its draft where it was begun. */
export const formOffer = (kind: FormKind, forDate: CalendarDay, { why, draft, isAlone = false }: Offered): DueForm => ({
  ...kind,
  editing: draft?.entryId ?? null,
  forDate: draft?.forDate ?? forDate,
  title: formTitle(kind.form, kind.event),
  effort: (draft?.sitting ?? 1) > 1 ? 'The second sitting: about 100 seconds.' : effortOf(kind),
  why: draft ? whyDraft(draft, isAlone) : why,
  begun: draft !== undefined,
});

/** A draft as something to go on with. */
export const draftOffer = (journal: Pick<Journal, 'of'>, draft: Draft): DueForm => {
  const event = draft.form === 'event' ? eventOf(draft.promptIds) : null;
  return formOffer({ form: draft.form, event }, draft.forDate, {
    why: '',
    draft,
    isAlone: lacksPartner(journal, draft),
  });
};

/** Those on experiments while there is one to write about; a decision last, for it comes seldom. */
const possibleEvents = (journal: Besides, today: CalendarDay): readonly EventName[] => {
  const experiments = journal.of('experiment');
  const starts = experimentToStart({ experiments, reflections: journal.reflections() }) !== null;
  return [
    ...FIRST_EVENTS,
    ...(starts ? (['experiment-start'] as const) : []),
    ...(experimentToEnd(experiments, today) === null ? [] : (['experiment-end'] as const)),
    'decision',
  ];
};

/** Every form that may be begun on a day; the duo form while there is a partner. */
export const possibleForms = (journal: Besides, today: CalendarDay): readonly FormKind[] => {
  const hasPartner = partnerOn(journal.of('partner'), today) !== null;
  return [...periods.filter(({ form }) => form !== 'duo' || hasPartner), ...possibleEvents(journal, today).map(about)];
};
