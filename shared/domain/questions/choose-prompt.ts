import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { parameters } from '../../constants.ts';
import type { Reflection } from '../../records/entries/reflection.ts';
import { type Prompt, type PromptLookup, promptById } from './prompt-catalogue.ts';
import { isForgiven, isOff, isResting, type PromptStates } from './prompt-rests.ts';

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
  readonly states?: PromptStates;
  readonly promptOf?: PromptLookup;
};

const byTime = (a: PastReflection, b: PastReflection): number => {
  const [left, right] = [`${a.forDate} ${a.createdAt} ${a.id}`, `${b.forDate} ${b.createdAt} ${b.id}`];
  if (left === right) return 0;
  return left < right ? -1 : 1;
};

/** Check-ins outside the bin by the day described, then by the moment they were made. */
export const inShownOrder = (past: readonly PastReflection[]): readonly PastReflection[] =>
  past.filter(({ deletedAt }) => deletedAt === null).sort(byTime);

/** The daily check-ins that would stand within five consecutive ones with a new one on this day. */
const dailyNeighbours = (ordered: readonly PastReflection[], forDate: CalendarDay): readonly PastReflection[] => {
  const daily = ordered.filter(({ form }) => form === 'daily');
  const later = daily.findIndex((reflection) => reflection.forDate > forDate);
  const here = later === -1 ? daily.length : later;
  const reach = parameters.promptRepeatCheckIns - 1;
  return daily.slice(Math.max(0, here - reach), here + reach);
};

/**
 * The prompt to ask next: least recently shown of those that are not off and do not rest, have the key asked for and are not too fresh;
 * ties by id. Null when nothing is left. docs/domain.md, section 2a.7.
 */
export const choosePrompt = (choice: PromptChoice): Prompt | null => {
  const { from, past, forDate, key, daily, states = [], promptOf = promptById } = choice;
  const ordered = inShownOrder(past);
  const earlier = ordered.filter((reflection) => reflection.forDate <= forDate);
  // A question brought back starts anew: having been passed over before counts neither as shown nor as recent.
  const wasShown = (reflection: PastReflection, id: string): boolean =>
    Object.hasOwn(reflection.answers, id) && !isForgiven(id, reflection, states);
  const neighbours = daily ? dailyNeighbours(ordered, forDate) : [];
  const lastShown = (id: string): number => earlier.findLastIndex((reflection) => wasShown(reflection, id));
  const left = [...from]
    .sort()
    .map((id) => promptOf(id))
    .filter((prompt) => prompt !== undefined)
    .filter(({ id }) => !isOff(states, id) && !isResting(id, { past: earlier, states, on: forDate }))
    .filter((prompt) => key === null || prompt.key === key)
    .filter(({ id }) => !neighbours.some((reflection) => wasShown(reflection, id)));
  return left.sort((a, b) => lastShown(a.id) - lastShown(b.id))[0] ?? null;
};
