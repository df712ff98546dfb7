import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { weekIndex } from '../../../shared/calendar/iso-week.ts';
import { eventOf } from '../../../shared/domain/check-ins/event-forms.ts';
import { formTitle } from '../../../shared/domain/check-ins/form-titles.ts';
import type { PromptLookup } from '../../../shared/domain/questions/prompt-catalogue.ts';
import { daysOfJournal } from '../../../shared/domain/scoring/days-of-journal.ts';
import { scoreReflection } from '../../../shared/domain/scoring/score-reflection.ts';
import type { EntryLine, JournalDay, JournalPage } from '../../../shared/ipc/entries.ts';
import type { Entry } from '../../../shared/records/entries/entry.ts';
import type { Reflection } from '../../../shared/records/entries/reflection.ts';
import { shortened } from '../../../shared/wording/wording.ts';
import { catalogueWords, type JournalWords } from '../core/journal-words.ts';
import { firstWords } from './plain-words.ts';
import { PAGE } from './timeline.ts';

const EXCERPT = 160;

/** What the writer put into words in a check-in: its first open answer; empty where there is none. */
export const ownLine = (reflection: Reflection, promptOf: PromptLookup): string => {
  const lines = Object.entries(reflection.answers).flatMap(([id, answer]) =>
    promptOf(id)?.kind === 'open' && typeof answer === 'string' ? [answer] : [],
  );
  return lines[0] ?? reflection.note;
};

const isAnswered = (reflection: Reflection): boolean =>
  [
    ...Object.values(reflection.answers),
    ...[reflection.split, reflection.satisfaction, reflection.pressure, reflection.oneToOnes, reflection.reviews],
    ...[reflection.burden?.emotional, reflection.burden?.intellectual],
    ...reflection.activities,
  ].some((answer) => answer != null);

const named = ({ activities }: Reflection, activityOf: JournalWords['activityOf']): string =>
  activities.map(({ activityId }) => activityOf(activityId)?.label ?? activityId).join(', ');

/** The first words the writer typed, without Markdown's signs; empty where there are none. */
const typedWords = (entry: Entry, promptOf: PromptLookup): string =>
  shortened(entry.type === 'note' ? firstWords(entry) : ownLine(entry, promptOf), EXCERPT);

/** The first words of an entry; without any, the activities it names; empty where it has answers alone. */
export const excerptOf = (entry: Entry, { promptOf, activityOf }: JournalWords = catalogueWords): string => {
  const typed = typedWords(entry, promptOf);
  if (typed !== '' || entry.type === 'note') return typed;
  return shortened(named(entry, activityOf), EXCERPT) || (isAnswered(entry) ? '' : 'Everything skipped.');
};

/** What kind of entry it is: "Note", "Daily check-in". */
const entryKind = (entry: Entry): string =>
  entry.type === 'note'
    ? 'Note'
    : formTitle(entry.form, entry.form === 'event' ? eventOf(Object.keys(entry.answers)) : null);

/** What an entry is called on screen: a note by its title, anything else by its kind. */
export const entryTitle = (entry: Entry): string =>
  entry.type === 'note' && entry.title !== '' ? entry.title : entryKind(entry);

/** One entry as a line of the timeline. */
export const lineOf = (entry: Entry, today: CalendarDay, words: JournalWords = catalogueWords): EntryLine => {
  const score = entry.type === 'reflection' ? scoreReflection(entry, words.promptOf) : null;
  return {
    id: entry.id,
    type: entry.type,
    form: entry.type === 'reflection' ? entry.form : null,
    forDate: entry.forDate,
    week: weekIndex(entry.forDate),
    kind: entryKind(entry),
    title: entryTitle(entry),
    words: (entry.type === 'note' && entry.title) || typedWords(entry, words.promptOf),
    excerpt: excerptOf(entry, words),
    energy: score?.E ?? null,
    time: score?.T ?? null,
    private: entry.private,
    starred: entry.starred,
    future: entry.forDate > today,
  };
};

/** The days of some entries, each with the energy of all its entries. */
export const daysOfEntries = (
  ordered: readonly Entry[],
  shown: readonly Entry[],
  { promptOf }: JournalWords,
): JournalDay[] => {
  const days = shown.map(({ forDate }) => forDate).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? [] : [...daysOfJournal(ordered, first, last, promptOf)];
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
    days: daysOfEntries(ordered, lines, words),
    lines: lines.map((entry) => lineOf(entry, request.today, words)),
    next: next < wanted.length ? next : null,
    total: wanted.length,
  };
};
