import type { CalendarDay } from '../../calendar/calendar-day.ts';
import type { AskedAfter } from '../../check-ins/asked-after.ts';
import { parameters } from '../../constants.ts';
import type { OwnPrompt } from '../../records/beside/own-prompt.ts';
import type { FormName } from '../../records/entries/reflection.ts';
import { type Key, lastChoiceKey, oppositeOf } from '../questions/choice-keys.ts';
import { choosePrompt, type PastReflection } from '../questions/choose-prompt.ts';
import { asPrompt, ownPromptsOf, promptsWith } from '../questions/own-prompts.ts';
import { type FormSlot, forms, type Prompt, type PromptCondition, promptById } from '../questions/prompt-catalogue.ts';
import { isOff, isResting, type PromptStates } from '../questions/prompt-rests.ts';

/** What holds for the writer on a day: prompts with a condition are asked only when it does. */
export type Conditions = {
  /** An active partner. */
  readonly partner: boolean;
  /** Holds the combined role. */
  readonly combined: boolean;
  /** Holds the role of an individual contributor. */
  readonly ic: boolean;
  /** A commitment was due this week. */
  readonly commitment: boolean;
  /** The energy line has a level. */
  readonly line: boolean;
};

/** A prompt of a form; optional ones are offered once the rest is saved and do not count. */
export type ComposedPrompt = {
  readonly id: string;
  readonly optional: boolean;
  /** The answers of the same form after which it is asked; absent = it is asked in any case. */
  readonly after?: AskedAfter;
  /** The sitting it belongs to, in a form of more than one. */
  readonly sitting?: number;
};

export type FormRequest = {
  readonly form: Exclude<FormName, 'event'>;
  readonly past: readonly PastReflection[];
  readonly forDate: CalendarDay;
  readonly conditions: Conditions;
  /** What the writer switched off or brought back; nothing unless given. */
  readonly states?: PromptStates;
  /** The writer's own questions; none unless given. */
  readonly own?: readonly OwnPrompt[];
};

/** Whether a prompt's condition holds. */
export const holds = (condition: PromptCondition | undefined, conditions: Conditions): boolean => {
  switch (condition) {
    case undefined:
      return true;
    case 'has-commitment':
      return conditions.commitment;
    case 'has-line':
      return conditions.line;
    case 'not-ic':
      return !conditions.ic;
    case 'partner':
    case 'combined':
    case 'ic':
      return conditions[condition];
  }
};

type Asking = { readonly optional: boolean; readonly slot?: FormSlot };

const afterIn = (id: string, slot: FormSlot | undefined): AskedAfter | undefined =>
  typeof slot?.follows === 'object' ? slot.follows : promptById(id)?.follows;

const asked = (ids: readonly string[], { optional, slot }: Asking): readonly ComposedPrompt[] =>
  ids.map((id) => {
    const [after, sitting] = [afterIn(id, slot), slot?.sitting];
    return { id, optional, ...(after ? { after } : {}), ...(sitting === undefined ? {} : { sitting }) };
  });

/** The key a pick must have, and whether it may have the other where none of that key is left. */
const keyFor = (
  from: readonly string[],
  { form, past, forDate, states = [] }: FormRequest,
  before: readonly ComposedPrompt[],
): { readonly key: Key | null; readonly orElse: boolean } => {
  if (!from.some((id) => promptById(id)?.scored === 'E')) return { key: null, orElse: false };
  // Tapping one side cancels within the check-in, or from one daily check-in to the next.
  const shown = before.map(({ id }) => promptById(id)).findLast((prompt) => prompt?.scored === 'E');
  if (shown) return { key: oppositeOf(shown.key), orElse: false };
  return form === 'daily'
    ? { key: oppositeOf(lastChoiceKey(past, forDate, states)), orElse: true }
    : { key: null, orElse: false };
};

const pickFrom = (slot: FormSlot, request: FormRequest, before: readonly ComposedPrompt[]) => {
  const from = (slot.from ?? []).filter((id) => holds(promptById(id)?.condition, request.conditions));
  const { form, past, forDate, states = [] } = request;
  const { key, orElse } = keyFor(from, request, before);
  const choose = (wanted: Key | null) =>
    choosePrompt({ from, past, forDate, key: wanted, daily: form === 'daily', states });
  const prompt = choose(key) ?? (orElse ? choose(null) : null);
  return prompt ? asked([prompt.id], { optional: slot.optionalPick !== undefined, slot }) : [];
};

const notOff = (ids: readonly string[], { states = [] }: FormRequest): readonly string[] =>
  ids.filter((id) => !isOff(states, id));

/** The two rows of one screen change places from one check-in of the form to the next. */
const rowsInTurn = (ids: readonly string[], { form, past, forDate }: FormRequest): readonly string[] => {
  const [first = ''] = ids;
  if (ids.length !== 2 || promptById(first)?.pair !== ids[1]) return ids;
  const shown = past.filter(
    (one) => one.form === form && one.deletedAt === null && one.forDate <= forDate && Object.hasOwn(one.answers, first),
  );
  return shown.length % 2 === 0 ? ids : ids.toReversed();
};

const composeSlot = (slot: FormSlot, request: FormRequest, before: readonly ComposedPrompt[]) => [
  ...asked(notOff(rowsInTurn(slot.all ?? [], request), request), { optional: false, slot }),
  ...(slot.from ? pickFrom(slot, request, before) : []),
  ...asked(notOff(slot.optional ?? [], request), { optional: true, slot }),
];

/** A question of the writer that counts takes its turn like the catalogue's; the others are asked every time. */
const ownAsked = (request: FormRequest): readonly Prompt[] => {
  const { own = [], form, past, forDate, states = [] } = request;
  const awake = ownPromptsOf(own, form).filter(
    ({ id }) => !isOff(states, id) && !isResting(id, { past, states, on: forDate }),
  );
  const counted = awake.filter(({ key }) => key !== null).map(({ id }) => id);
  const promptOf = promptsWith(own);
  const turn = choosePrompt({ from: counted, past, forDate, key: null, daily: form === 'daily', states, promptOf });
  return [...(turn ? [turn] : []), ...awake.filter(({ key }) => key === null)];
};

/** As many of the writer's own questions as the two minutes of the form leave room for. */
const withOwn = (composed: readonly ComposedPrompt[], request: FormRequest): readonly ComposedPrompt[] => {
  let left = parameters.ownPromptsPerForm;
  let seconds =
    forms[request.form].budgetSeconds -
    estimateSeconds(composed.filter(({ optional }) => !optional).map(({ id }) => id));
  const fitting = ownAsked(request).filter((prompt) => {
    const fits = left > 0 && prompt.estSeconds <= seconds;
    if (fits) [left, seconds] = [left - 1, seconds - prompt.estSeconds];
    return fits;
  });
  const end = composed.findIndex(({ optional }) => optional);
  const place = end === -1 ? composed.length : end;
  const ids = fitting.map(({ id }) => id);
  return [...composed.slice(0, place), ...asked(ids, { optional: false }), ...composed.slice(place)];
};

/**
 * The prompts of a form in the order they are asked: a pure function of what was shown before, the day, what holds
 * for the writer and what the writer decided. docs/domain.md, sections 2a.7 and 2b.
 */
export const composeForm = (request: FormRequest): readonly ComposedPrompt[] => {
  const composed: ComposedPrompt[] = [];
  for (const slot of forms[request.form].slots) {
    if (holds(slot.if, request.conditions)) composed.push(...composeSlot(slot, request, composed));
  }
  return request.own ? withOwn(composed, request) : composed;
};

/** Estimated seconds to answer these prompts. */
export const estimateSeconds = (promptIds: readonly string[], own: readonly OwnPrompt[] = []): number => {
  const seconds = (id: string): number => {
    const mine = own.find((record) => record.id === id);
    return (mine ? asPrompt(mine) : promptById(id))?.estSeconds ?? 0;
  };
  return promptIds.reduce((sum, id) => sum + seconds(id), 0);
};
