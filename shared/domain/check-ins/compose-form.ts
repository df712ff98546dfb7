import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { parameters } from '../../constants.ts';
import type { OwnPrompt } from '../../records/beside/own-prompt.ts';
import type { FormName } from '../../records/entries/reflection.ts';
import { choosePrompt, type PastReflection } from '../questions/choose-prompt.ts';
import { asPrompt, ownPromptsOf, promptsWith } from '../questions/own-prompts.ts';
import { type FormSlot, forms, type Prompt, type PromptCondition, promptById } from '../questions/prompt-catalogue.ts';
import { isOff, isResting, type PromptStates } from '../questions/prompt-rests.ts';

/** What holds for the writer today: prompts with a condition are asked only when it does. */
export type Conditions = {
  /** An active partner. */
  readonly partner: boolean;
  /** Holds the combined role. */
  readonly combined: boolean;
  /** A commitment was due this week. */
  readonly commitment: boolean;
};

/** A prompt of a form; optional ones are offered once the rest is saved and do not count. */
export type ComposedPrompt = {
  readonly id: string;
  readonly optional: boolean;
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
  if (condition === undefined) return true;
  return condition === 'has-commitment' ? conditions.commitment : conditions[condition];
};

type Asking = { readonly optional: boolean; readonly sitting?: number | undefined };

const asked = (ids: readonly string[], { optional, sitting }: Asking): readonly ComposedPrompt[] =>
  ids.map((id) => ({ id, optional, ...(sitting === undefined ? {} : { sitting }) }));

/** A prompt picked after another keyed one has the opposite key, so that tapping one side cancels within the day. */
const oppositeKey = (picked: readonly ComposedPrompt[]): 1 | -1 | null => {
  const key = promptById(picked.at(-1)?.id ?? '')?.key;
  if (key == null) return null;
  return key === 1 ? -1 : 1;
};

const pickFrom = (slot: FormSlot, request: FormRequest, picked: readonly ComposedPrompt[]) => {
  const from = (slot.from ?? []).filter((id) => holds(promptById(id)?.condition, request.conditions));
  const { form, past, forDate, states = [] } = request;
  const daily = form === 'daily';
  const prompt = choosePrompt({ from, past, forDate, key: daily ? oppositeKey(picked) : null, daily, states });
  return prompt ? asked([prompt.id], { optional: slot.optionalPick !== undefined, sitting: slot.sitting }) : [];
};

const notOff = (ids: readonly string[], { states = [] }: FormRequest): readonly string[] =>
  ids.filter((id) => !isOff(states, id));

const composeSlot = (slot: FormSlot, request: FormRequest, before: readonly ComposedPrompt[]) => {
  const { sitting } = slot;
  return [
    ...asked(notOff(slot.all ?? [], request), { optional: false, sitting }),
    ...(slot.from ? pickFrom(slot, request, before) : []),
    ...asked(notOff(slot.optional ?? [], request), { optional: true, sitting }),
  ];
};

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
