import { type ComparedPeriods, compareView } from '../../../electron/journal/drift/compare-view.ts';
import { driftAsOf } from '../../../electron/journal/drift/drift-as-of.ts';
import { addDays, type CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { firstDayOfWeek, weekIndex } from '../../../shared/calendar/iso-week.ts';
import { formTitle } from '../../../shared/domain/check-ins/form-titles.ts';
import { sampleDiary } from '../../../shared/domain/sample/sample-diary.ts';
import { fail, ok } from '../../../shared/errors/result.ts';
import type { FormView, PromptView } from '../../../shared/ipc/check-ins.ts';
import type { CallName, Input, Reply } from '../../../shared/ipc/contract.ts';
import type { DriftView } from '../../../shared/ipc/drift.ts';
import type { EntryLine, JournalDay } from '../../../shared/ipc/entries.ts';
import type { SummaryView } from '../../../shared/ipc/summary.ts';
import type { TodayView } from '../../../shared/ipc/today.ts';
import type { FormAnswers } from '../../../shared/records/entries/form-answers.ts';
import type { Reflection } from '../../../shared/records/entries/reflection.ts';
import { driftViewOf } from '../../gallery/sample-views.ts';
import { createFakeAgenda } from './fake-agenda.ts';
import { createFakeCalendar } from './fake-calendar.ts';
import type { ConflictChannel } from './fake-conflicts.ts';
import type { DeckChannel } from './fake-deck.ts';
import { createFakeDuo } from './fake-duo.ts';
import type { FeedsChannel } from './fake-feeds.ts';
import type { KeyChannel } from './fake-keys.ts';
import { createFakeLabels } from './fake-labels.ts';
import type { MergeChannel } from './fake-merge.ts';
import type { NoteChannel } from './fake-notes.ts';
import { createFakePairLog } from './fake-pair-log.ts';
import { createFakePartners } from './fake-partners.ts';
import { createFakePause } from './fake-pause.ts';
import { dailyPrompts } from './fake-prompts.ts';
import { createFakeRoles } from './fake-roles.ts';
import { searchFake } from './fake-search.ts';

type JournalChannel = Exclude<
  CallName,
  | FeedsChannel
  | DeckChannel
  | KeyChannel
  | NoteChannel
  | ConflictChannel
  | MergeChannel
  | `backup:${string}`
  | `vault:${string}`
  | `settings:${string}`
  | 'session:active'
  | 'role:begin'
>;
type Handlers = { readonly [Name in JournalChannel]: (input: Input<Name>) => Reply<Name> };

export const TODAY = '2026-11-20' as CalendarDay;
const PAGE = 20;

type Kept = {
  readonly form: FormView;
  readonly answers: FormAnswers;
  readonly step: number;
  readonly caret: number | null;
  readonly counter: number;
};

const reflection = (id: string, forDate: CalendarDay): Reflection => ({
  type: 'reflection',
  id,
  revision: 'r1',
  parents: [],
  forDate,
  createdAt: `${forDate}T17:30:00Z`,
  tz: 'Europe/Berlin',
  utcOffsetMinutes: 60,
  createdLocalDate: forDate,
  updatedAt: null,
  deletedAt: null,
  private: false,
  starred: false,
  pinned: false,
  tags: [],
  people: [],
  projects: [],
  form: 'daily',
  catalogueVersion: '2026.1',
  answers: {},
  split: null,
  activities: [],
  satisfaction: null,
  burden: null,
  pressure: null,
  oneToOnes: null,
  reviews: null,
  note: '',
});

const emptyDrift = (checkIns: number): DriftView => ({
  ...driftViewOf({ reflections: [], roles: [] }, addDays(TODAY, -1)),
  sentences: [],
  checkIns,
});

const emptySummary: SummaryView = {
  asOf: addDays(TODAY, -1),
  blocks: [],
  words: 0,
  wordLimit: 450,
  sections: [],
};

const sample = sampleDiary();
const sampleJournal = { entries: () => sample.reflections, roles: () => sample.roles, of: () => [] };

const excerpts = [
  'A run of conversations took the afternoon; the design note waited.',
  'Reviewed the retry change, then an hour with a new colleague.',
  'Planning, planning, and one good question in the corridor.',
];

const lineOf = (entry: Reflection, index: number): EntryLine => ({
  id: entry.id,
  type: 'reflection',
  form: entry.form,
  forDate: entry.forDate,
  week: weekIndex(entry.forDate),
  kind: 'Daily check-in',
  title: 'Daily check-in',
  words: entry.note || (excerpts[index % excerpts.length] ?? ''),
  excerpt: entry.note || (excerpts[index % excerpts.length] ?? ''),
  energy: null,
  time: null,
  private: index === 2,
  starred: index === 0,
  future: false,
});

/** Days of one entry each, toward either side in turn. */
const daysOf = (lines: readonly { readonly forDate: CalendarDay }[]): JournalDay[] =>
  [...new Set(lines.map(({ forDate }) => forDate))].map((day, index) => ({
    day,
    count: 1,
    energy: index % 2 === 0 ? 0.6 : -0.2,
    n: 1,
  }));

const today = (checkIns: number, begun: boolean): TodayView => ({
  today: TODAY,
  onHoliday: false,
  due: [
    {
      form: 'daily',
      event: null,
      editing: null,
      forDate: TODAY,
      title: 'Daily check-in',
      effort: 'About 55 seconds, 6 questions.',
      why: 'Nothing is written about today so far.',
      begun,
    },
    {
      form: 'weekly',
      event: null,
      editing: null,
      forDate: TODAY,
      title: 'Weekly check-in',
      effort: 'About 70 seconds, 9 questions.',
      why: 'It is Friday, and this week has none.',
      begun: false,
    },
  ],
  offered: [],
  resting: 0,
  returnsOn: null,
  questionsAreNew: false,
  hasPartner: false,
  checkIns,
  since: checkIns === 0 ? null : TODAY,
  toLine: checkIns === 0 ? null : 'Five more check-ins over three more weeks, and a line begins.',
  held: { energy: null, n: 0, entries: [] },
  promises: [],
  yesterday: null,
});

export type JournalOptions = {
  readonly entries?: number;
  readonly prompts?: readonly PromptView[];
};

/** A journal in memory with a number of daily check-ins on Thursdays, Wednesdays, Tuesdays and Mondays before today. */
export const createFakeJournal = ({ entries = 0, prompts = dailyPrompts }: JournalOptions = {}) => {
  const monday = firstDayOfWeek(weekIndex(TODAY));
  const dayOf = (index: number) => addDays(monday, 3 - (index % 4) - 7 * Math.floor(index / 4));
  const kept = Array.from({ length: entries }, (_, index) => reflection(`e${index}`, dayOf(index)));
  const bin = new Set<string>();
  let draft: Kept | null = null;
  /** The finished check-in that is open to be changed. */
  let editing: string | null = null;

  const alive = () => kept.filter((entry) => !bin.has(entry.id));
  const find = (id: string) => alive().find((entry) => entry.id === id);

  const { onHoliday, ...pause } = createFakePause(TODAY);
  const handlers: Handlers = {
    'today:read': () => {
      const view = today(alive().length, draft !== null);
      return ok(onHoliday() ? { ...view, onHoliday: true, due: [] } : view);
    },
    ...pause,
    ...createFakeRoles(TODAY),
    ...createFakePartners(TODAY),
    ...createFakeDuo(),
    ...createFakeAgenda(),
    ...createFakePairLog(TODAY),
    'reflection:begin': ({ form, event, forDate }) => {
      const fresh = {
        draftId: 'd1',
        form,
        event,
        title: formTitle(form, event),
        sitting: null,
        about: form === 'duo' ? 'About Kit.' : null,
        editing: null,
        otherCame: false,
        already: null,
        forDate: (forDate as CalendarDay | null) ?? TODAY,
        prompts: [...prompts],
        lateNote: null,
        yesterday: null,
      };
      if (!draft) return ok({ ...fresh, answers: {}, step: 0, caret: null, counter: 0, resumed: false });
      const { answers, step, caret, counter } = draft;
      return ok({ ...fresh, answers, step, caret, counter, resumed: true });
    },
    'reflection:draft': ({ counter, step, caret, answers }) => {
      draft = { form: {} as FormView, answers: answers as FormAnswers, step, caret, counter };
      return ok({ counter });
    },
    'reflection:complete': ({ answers }) => {
      draft = null;
      const id = editing ?? `new${kept.length}`;
      const note = typeof answers['OR01'] === 'string' ? answers['OR01'] : '';
      const edited = editing !== null;
      if (!edited) kept.unshift({ ...reflection(id, TODAY), note });
      editing = null;
      return ok({
        entryId: id,
        edited,
        form: 'daily',
        forDate: TODAY,
        headline: edited
          ? 'Daily check-in changed.'
          : alive().length === 1
            ? 'Your first check-in.'
            : 'Daily check-in kept.',
        line: note === '' ? null : note,
        dots: { from: addDays(monday, -49), days: [{ day: TODAY, energy: 0.3 }], fresh: TODAY },
        changed: [{ name: 'Energy', said: 'Engineering manager side, 0.3' }],
        season: null,
        next: 'Your first dot is on the chart. Five more check-ins over three more weeks, and a line begins.',
      });
    },
    'reflection:edit': ({ id }) => {
      editing = id;
      return ok({
        draftId: 'd1',
        form: 'daily',
        event: null,
        title: formTitle('daily'),
        forDate: find(id)?.forDate ?? TODAY,
        sitting: null,
        about: null,
        editing: id,
        otherCame: false,
        already: null,
        prompts: [...prompts],
        answers: {},
        step: 0,
        caret: null,
        counter: 0,
        resumed: false,
        lateNote: null,
        yesterday: null,
      });
    },
    'reflection:end-sitting': () => ok(null),
    'reflection:save-elsewhere': () => ok({ savedAs: 'check-in.txt' }),
    'reflection:discard': () => {
      draft = null;
      return ok(null);
    },
    'journal:page': ({ after, week }) => {
      const chosen = alive().filter((entry) => week === null || weekIndex(entry.forDate) === week);
      const from = after ?? 0;
      const lines = chosen.slice(from, from + PAGE).map((entry) => lineOf(entry, kept.indexOf(entry)));
      const next = from + PAGE < chosen.length ? from + PAGE : null;
      return ok({ lines, days: daysOf(lines), next, total: chosen.length });
    },
    'journal:outline': () => {
      const weeks = [...Map.groupBy(alive(), ({ forDate }) => weekIndex(forDate))];
      return ok({
        total: alive().length,
        pageSize: PAGE,
        weeks: weeks.map(([week, members]) => ({ week, count: members.length })),
      });
    },
    'journal:place': (sought) => {
      const at = alive().findIndex((entry) => ('id' in sought ? entry.id === sought.id : entry.forDate <= sought.day));
      return ok({ at: at === -1 ? null : at });
    },
    'journal:search': ({ query, after }) =>
      ok(
        searchFake(
          alive().map((entry) => ({ entry, line: lineOf(entry, kept.indexOf(entry)) })),
          query,
          after,
        ),
      ),
    ...createFakeCalendar({ today: TODAY, alive, lineOf: (entry) => lineOf(entry, kept.indexOf(entry)) }),
    ...createFakeLabels(),
    'entry:update-labels': ({ id, labels }) => {
      const at = kept.findIndex((entry) => entry.id === id);
      const entry = kept[at];
      if (!entry) return fail({ code: 'entry-missing' });
      kept[at] = { ...entry, ...labels };
      return ok(null);
    },
    'entry:read': ({ id }) => {
      const entry = find(id);
      if (!entry) return fail({ code: 'entry-missing' });
      return ok({
        entry,
        title: 'Daily check-in',
        answers: [
          { promptId: 'EF02', question: 'What are you prouder of?', answer: 'How the group worked', skipped: false },
          { promptId: 'ES06', question: 'What absorbed you most today?', answer: '', skipped: true },
        ],
        counting: 'Counts with weight 0.67: energy 0.1, time −0.1.',
        about: null,
        earlier: alive()[alive().indexOf(entry) + 1]?.id ?? null,
        later: alive()[alive().indexOf(entry) - 1]?.id ?? null,
        attachedTo: null,
        notes: [],
        versions: [],
        draftId: null,
      });
    },
    'entry:delete': ({ id }) => {
      if (!find(id)) return fail({ code: 'entry-missing' });
      bin.add(id);
      return ok(null);
    },
    'entry:restore': ({ id }) => {
      bin.delete(id);
      return ok(null);
    },
    'drift:save-table': () => ok({ savedAs: 'drift.csv' }),
    'drift:save-picture': ({ format }) => ok({ savedAs: `drift.${format}` }),
    'periods:compare': ({ periods }) =>
      ok(compareView(sampleJournal, '2026-07-05' as CalendarDay, periods as ComparedPeriods)),
    'journal:week': ({ week, curve }) => {
      const chosen = alive().filter((entry) => weekIndex(entry.forDate) === week);
      return ok({
        week,
        curve,
        counted: chosen.map((entry) => lineOf(entry, kept.indexOf(entry))),
        notCounted: [],
        days: daysOf(chosen),
      });
    },
    'drift:read-as-of': ({ asOf }) =>
      ok(driftAsOf({ entries: () => alive(), roles: () => [], of: () => [] }, asOf as CalendarDay)),
    'drift:read': () => ok(emptyDrift(alive().length)),
    'summary:read': () => ok(emptySummary),
    'summary:export': () => ok({ savedAs: null }),
  };
  return { handlers, alive };
};

export type FakeJournal = ReturnType<typeof createFakeJournal>;
