import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { inShownOrder, type PastReflection } from './choose-prompt.ts';
import { promptById } from './prompt-catalogue.ts';
import { isForgiven, type PromptStates } from './prompt-rests.ts';

/** Of which side choosing the right end speaks: 1 = engineering manager, -1 = tech lead. */
export type Key = 1 | -1;

/** The other key; null of none. */
export const oppositeOf = (key: Key | null): Key | null => (key === null ? null : key === 1 ? -1 : 1);

/** The keys of the choices that a check-in showed. */
const keysOf = (reflection: PastReflection, states: PromptStates): readonly Key[] =>
  Object.keys(reflection.answers).flatMap((id) => {
    // A question brought back starts anew: it counts as never shown.
    if (isForgiven(id, reflection, states)) return [];
    const prompt = promptById(id);
    return prompt?.scored === 'E' && prompt.kind === 'forced-choice' && prompt.key !== null ? [prompt.key] : [];
  });

/**
 * The key of the first choice that the last daily check-in up to a day showed; null before the first. One that showed
 * two choices, one of each key, does not say which came first: it began with the key opposite to the one before it.
 */
export const lastChoiceKey = (
  past: readonly PastReflection[],
  forDate: CalendarDay,
  states: PromptStates,
): Key | null => {
  const daily = inShownOrder(past).filter((one) => one.form === 'daily' && one.forDate <= forDate);
  return daily.reduce<Key | null>((before, one) => {
    const [first, ...others] = keysOf(one, states);
    if (first === undefined) return before;
    return others.length === 0 ? first : (oppositeOf(before) ?? first);
  }, null);
};
