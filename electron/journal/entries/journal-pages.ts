import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { weekIndex } from '../../../shared/calendar/iso-week.ts';
import { eventOf } from '../../../shared/domain/check-ins/event-forms.ts';
import { formTitle } from '../../../shared/domain/check-ins/form-titles.ts';
import type { PromptLookup } from '../../../shared/domain/questions/prompt-catalogue.ts';
import { scoreReflection } from '../../../shared/domain/scoring/score-reflection.ts';
import type { EntryLine, JournalPage } from '../../../shared/ipc/entries.ts';
import type { Entry } from '../../../shared/records/entries/entry.ts';
import type { Reflection } from '../../../shared/records/entries/reflection.ts';
import { shortened } from '../../../shared/wording/wording.ts';
import { catalogueWords, type JournalWords } from '../core/journal-words.ts';
import { PAGE } from './timeline.ts';

const EXCERPT = 160;

const writtenLine = (reflection: Reflection, promptOf: PromptLookup): string => {
  const lines = Object.entries(reflection.answers).flatMap(([id, answer]) =>
    promptOf(id)?.kind === 'open' && typeof answer === 'string' ? [answer] : [],
  );
  return lines[0] ?? reflection.note;
};

const answered = (reflection: Reflection): number =>
  Object.values(reflection.answers).filter((answer) => answer !== null).length +
  [reflection.split, reflection.satisfaction, reflection.pressure, reflection.oneToOnes, reflection.reviews].filter(
    (field) => field !== null,
  ).length +
  [reflection.burden?.emotional, reflection.burden?.intellectual].filter((field) => field != null).length +
  Math.min(1, reflection.activities.length);

const named = ({ activities }: Reflection, activityOf: JournalWords['activityOf']): string =>
  activities.map(({ activityId }) => activityOf(activityId)?.label ?? activityId).join(', ');

/** The first words of an entry; without any, the activities it names, or else how much of it is answered. */
export const excerptOf = (entry: Entry, { promptOf, activityOf }: JournalWords = catalogueWords): string => {
  if (entry.type === 'note') return shortened(entry.markdown, EXCERPT);
  const line = shortened(writtenLine(entry, promptOf), EXCERPT) || shortened(named(entry, activityOf), EXCERPT);
  if (line !== '') return line;
  const count = answered(entry);
  if (count === 0) return 'Everything skipped.';
  return count === 1 ? '1 answer' : `${count} answers`;
};

/** What an entry is called on screen. */
export const entryTitle = (entry: Entry): string =>
  entry.type === 'note'
    ? entry.title || 'Note'
    : formTitle(entry.form, entry.form === 'event' ? eventOf(Object.keys(entry.answers)) : null);

/** One entry as a line of the timeline. */
export const lineOf = (entry: Entry, today: CalendarDay, words: JournalWords = catalogueWords): EntryLine => {
  const score = entry.type === 'reflection' ? scoreReflection(entry, words.promptOf) : null;
  return {
    id: entry.id,
    type: entry.type,
    form: entry.type === 'reflection' ? entry.form : null,
    forDate: entry.forDate,
    week: weekIndex(entry.forDate),
    title: entryTitle(entry),
    excerpt: excerptOf(entry, words),
    energy: score?.E ?? null,
    time: score?.T ?? null,
    private: entry.private,
    starred: entry.starred,
    future: entry.forDate > today,
  };
};

/** One page of the timeline; `week` narrows it to one week. `ordered` is newest first, as `timelineOf` gives it. */
export const journalPage = (
  ordered: readonly Entry[],
  request: { readonly after: number | null; readonly week: number | null; readonly today: CalendarDay },
  words: JournalWords = catalogueWords,
): JournalPage => {
  const { week } = request;
  const wanted = week === null ? ordered : ordered.filter(({ forDate }) => weekIndex(forDate) === week);
  const from = request.after ?? 0;
  const lines = wanted.slice(from, from + PAGE);
  const next = from + lines.length;
  return {
    lines: lines.map((entry) => lineOf(entry, request.today, words)),
    next: next < wanted.length ? next : null,
    total: wanted.length,
  };
};
