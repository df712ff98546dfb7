import { addDays, type CalendarDay, daysBetween, localDay } from '../../calendar/calendar-day.ts';
import { parameters } from '../../constants.ts';
import type { PromptState } from '../../records/beside/prompt-state.ts';
import type { Reflection } from '../../records/entries/reflection.ts';
import { forms, type Prompt, prompts } from './prompt-catalogue.ts';

type Asked = Pick<Reflection, 'forDate' | 'createdAt' | 'answers' | 'deletedAt'>;

type Resting = { readonly past: readonly Asked[]; readonly states: PromptStates; readonly on: CalendarDay };

/** What the writer decided about questions; the newest word about each counts. */
export type PromptStates = readonly Pick<PromptState, 'promptId' | 'state' | 'since'>[];

/** The newest word about a question, or undefined. */
export const stateOf = (states: PromptStates, id: string): PromptStates[number] | undefined =>
  states
    .filter(({ promptId }) => promptId === id)
    .reduce<PromptStates[number] | undefined>(
      (newest, one) => (newest === undefined || one.since > newest.since ? one : newest),
      undefined,
    );

/** The questions whose place a question took. */
const replacedBy = (id: string): readonly string[] =>
  prompts.filter((prompt) => prompt.replacedBy?.includes(id)).map((prompt) => prompt.id);

/** Whether the writer switched a question off, or, without a word on it, every question whose place it took. */
export const isOff = (states: PromptStates, id: string): boolean => {
  const own = stateOf(states, id);
  if (own !== undefined) return own.state === 'off';
  const before = replacedBy(id);
  return before.length > 0 && before.every((one) => stateOf(states, one)?.state === 'off');
};

/** Whether a question was passed over in a check-in made before it was brought back. */
export const isForgiven = (
  id: string,
  { answers, createdAt }: Pick<Asked, 'answers' | 'createdAt'>,
  states: PromptStates,
): boolean => {
  const state = stateOf(states, id);
  return state?.state === 'back' && answers[id] === null && createdAt <= state.since;
};

/** The days on which a question was shown and passed over, those before it was brought back left out. */
const skipDays = (id: string, past: readonly Asked[], states: PromptStates): readonly CalendarDay[] =>
  past
    .filter((one) => one.deletedAt === null && one.answers[id] === null && !isForgiven(id, one, states))
    .map(({ forDate }) => forDate);

/** The day on which each rest began: every skip, and the writer's own word. */
const restStarts = (id: string, past: readonly Asked[], states: PromptStates): readonly CalendarDay[] => {
  const state = stateOf(states, id);
  const told = state?.state === 'resting' ? [localDay(Date.parse(state.since), 0)] : [];
  return [...skipDays(id, past, states), ...told];
};

/** The last day of the rest a question is in on a day, or null when it does not rest. */
export const restsUntil = (id: string, resting: Resting): CalendarDay | null => {
  const { past, states, on } = resting;
  if (!isResting(id, resting)) return null;
  const newest = restStarts(id, past, states)
    .filter((day) => day <= on)
    .reduce((latest, day) => (day > latest ? day : latest));
  return addDays(newest, parameters.promptRestDays - 1);
};

/**
 * Whether a question rests on a day: it was skipped on that day or in the 14 days before it, and not brought back
 * since. docs/domain.md, section 2a.7.
 */
export const isResting = (id: string, { past, states, on }: Resting): boolean =>
  restStarts(id, past, states).some((day) => {
    const days = daysBetween(day, on);
    return days >= 0 && days < parameters.promptRestDays;
  });

/** Questions that take turns, of which there are others to ask meanwhile. */
const inTurn = new Set(
  (['daily', 'weekly', 'monthly', 'duo', 'quarterly'] as const).flatMap((form) =>
    forms[form].slots.flatMap(({ from }) => from ?? []),
  ),
);

/** Whether a question rests once it is skipped: one that takes turns, or one of the writer's own. */
export const restsOnceSkipped = ({ id, group }: Pick<Prompt, 'id' | 'group'>): boolean =>
  inTurn.has(id) || group === 'own';

/**
 * The first day on which a question skipped in a check-in about `forDate` may be asked again; null where it is asked
 * the next time all the same, because it never rests or because that day is not after `today`.
 */
export const backAfterSkip = (
  prompt: Pick<Prompt, 'id' | 'group'>,
  { forDate, today }: { readonly forDate: CalendarDay; readonly today: CalendarDay },
): CalendarDay | null => {
  const back = addDays(forDate, parameters.promptRestDays);
  return restsOnceSkipped(prompt) && back > today ? back : null;
};
