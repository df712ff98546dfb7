import { RecentPicture } from '../../renderer/charts/recent/RecentPicture.tsx';
import { calendarCopy } from '../../renderer/copy/calendar.ts';
import { recentWords } from '../../renderer/copy/reflect.ts';
import { DayLegend } from '../../renderer/kit/day-mark/DayLegend.tsx';
import { GivenBack } from '../../renderer/screens/check-ins/GivenBack.tsx';
import { HeldToday } from '../../renderer/screens/today/HeldToday.tsx';
import { Promises } from '../../renderer/screens/today/Promises.tsx';
import { addDays, type CalendarDay } from '../../shared/calendar/calendar-day.ts';
import type { CompletedView, RecentDots } from '../../shared/ipc/check-ins.ts';
import type { TodayView } from '../../shared/ipc/today.ts';

const FROM = '2026-05-18' as CalendarDay;
const TODAY = '2026-07-09' as CalendarDay;

/** Weekdays of eight weeks with a dot, moving slowly upward. */
const days = Array.from({ length: 53 }, (_, at) => ({
  day: addDays(FROM, at),
  energy: Math.max(-1, Math.min(1, -0.4 + at / 60 + 0.5 * Math.sin(at * 2.1))),
})).filter((_, at) => at % 7 < 4);
const many: RecentDots = { from: FROM, days: [...days.slice(0, -1), { day: TODAY, energy: 0.45 }], fresh: TODAY };
const one: RecentDots = { from: FROM, days: [{ day: TODAY, energy: 0.3 }], fresh: TODAY };

const aPage = (given: Partial<CompletedView>): CompletedView => ({
  entryId: 'e1',
  edited: false,
  form: 'daily',
  forDate: TODAY,
  headline: 'Daily check-in kept.',
  line: 'The retro went sideways, and then somebody said what everybody had been thinking.',
  dots: many,
  changed: [
    { name: 'Energy', said: 'Engineering manager side, 0.5' },
    { name: 'Time', said: 'People 40 %, coordination 30 %, technical 30 %' },
    { name: 'That week', said: '4 check-ins' },
  ],
  season: { id: 'e2', forDate: '2025-07-03' as CalendarDay, line: 'A summer of half-empty calendars, and I like it.' },
  next: 'The line takes it in after Sunday.',
  ...given,
});

const PAGES: readonly CompletedView[] = [
  aPage({
    dots: one,
    season: null,
    next: 'Your first dot is on the chart. Five more check-ins over three more weeks, and a line begins.',
  }),
  aPage({}),
  aPage({ form: 'weekly', line: null, dots: null, season: null, next: 'It has no energy answer, so it adds no dot.' }),
  aPage({ forDate: '2026-07-02' as CalendarDay, next: 'Written 7 days later: it counts half.', season: null }),
];

const anEntry = (id: string, type: 'note' | 'reflection', excerpt: string) => ({
  ...{ id, type, form: type === 'note' ? null : ('daily' as const), forDate: TODAY, week: 0 },
  ...{ kind: type === 'note' ? 'Note' : 'Daily check-in', title: type === 'note' ? 'Note' : 'Daily check-in' },
  ...{ words: excerpt, excerpt, energy: null, time: null, private: false, starred: false, future: false },
});

const HELD: TodayView['held'] = {
  energy: 0.45,
  n: 1,
  entries: [
    anEntry('e1', 'reflection', 'The retro went sideways, and then somebody said it.'),
    anEntry('e2', 'note', 'Shipped the retry change with @Kim #release'),
  ],
};

/** The parts of Today, and what one gets back after a form. */
export const Days = () => (
  <>
    <DayLegend by="energy" words={calendarCopy.legend} />
    <HeldToday held={HELD} />
    <Promises
      promises={[
        { id: 'c1', text: 'If a design is proposed, then I read it within two days.', reviewDue: true, until: null },
        { id: 'x1', text: 'How does a review hour leave me?', reviewDue: false, until: TODAY },
      ]}
    />
    <RecentPicture dots={many} words={recentWords(many)} />
    <RecentPicture dots={one} words={recentWords(one)} />
  </>
);

export const Given = () => PAGES.map((completed) => <GivenBack key={completed.next} completed={completed} />);
