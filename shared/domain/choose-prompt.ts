import { type CalendarDay, daysBetween } from '../calendar/calendar-day.ts';
import { parameters } from './constants.ts';
import type { Reflection } from './entry.ts';
import { type Prompt, promptById } from './prompt-catalogue.ts';

/** What of a past reflection decides about the next question. A prompt in `answers` was shown; null was skipped. */
export type PastReflection = Pick<Reflection, 'id' | 'form' | 'forDate' | 'createdAt' | 'answers' | 'deletedAt'>;

export type PromptChoice = {
  readonly from: readonly string[];
  readonly past: readonly PastReflection[];
  readonly forDate: CalendarDay;
  /** The key the prompt must have, when another prompt of the form must be balanced. */
  readonly key: 1 | -1 | null;
  /** No prompt twice in five consecutive daily check-ins; other forms may repeat. */
  readonly daily: boolean;
};

const byTime = (a: PastReflection, b: PastReflection): number => {
  const [left, right] = [`${a.forDate} ${a.createdAt} ${a.id}`, `${b.forDate} ${b.createdAt} ${b.id}`];
  if (left === right) return 0;
  return left < right ? -1 : 1;
};

const wasShown = (reflection: PastReflection, id: string): boolean => Object.hasOwn(reflection.answers, id);

/** A skipped prompt rests for 14 days after the day it was skipped. */
const isResting = (id: string, past: readonly PastReflection[], forDate: CalendarDay): boolean =>
  past.some(
    (reflection) =>
      wasShown(reflection, id) &&
      reflection.answers[id] === null &&
      daysBetween(reflection.forDate, forDate) < parameters.promptRestDays,
  );

/** The daily check-ins that would stand within five consecutive ones with a new one on this day. */
const dailyNeighbours = (ordered: readonly PastReflection[], forDate: CalendarDay): readonly PastReflection[] => {
  const daily = ordered.filter(({ form }) => form === 'daily');
  const later = daily.findIndex((reflection) => reflection.forDate > forDate);
  const here = later === -1 ? daily.length : later;
  const reach = parameters.promptRepeatCheckIns - 1;
  return daily.slice(Math.max(0, here - reach), here + reach);
};

/**
 * The prompt to ask next: least recently shown of those that do not rest, have the key asked for and are not too fresh;
 * ties by id. Null when nothing is left. docs/domain.md, section 2a.7.
 */
export const choosePrompt = ({ from, past, forDate, key, daily }: PromptChoice): Prompt | null => {
  const ordered = past.filter(({ deletedAt }) => deletedAt === null).sort(byTime);
  const earlier = ordered.filter((reflection) => reflection.forDate <= forDate);
  const neighbours = daily ? dailyNeighbours(ordered, forDate) : [];
  const lastShown = (id: string): number => earlier.findLastIndex((reflection) => wasShown(reflection, id));
  const left = [...from]
    .sort()
    .map((id) => promptById(id))
    .filter((prompt) => prompt !== undefined)
    .filter(({ id }) => !isResting(id, earlier, forDate))
    .filter((prompt) => key === null || prompt.key === key)
    .filter(({ id }) => !neighbours.some((reflection) => wasShown(reflection, id)));
  return left.sort((a, b) => lastShown(a.id) - lastShown(b.id))[0] ?? null;
};
