import type { CalendarDay } from '../calendar/calendar-day.ts';
import { choosePrompt, type PastReflection } from './choose-prompt.ts';
import type { FormName } from './entry.ts';
import { type FormSlot, forms, type PromptCondition, promptById } from './prompt-catalogue.ts';

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
export type ComposedPrompt = { readonly id: string; readonly optional: boolean };

export type FormRequest = {
  readonly form: Exclude<FormName, 'event'>;
  readonly past: readonly PastReflection[];
  readonly forDate: CalendarDay;
  readonly conditions: Conditions;
};

const holds = (condition: PromptCondition | undefined, conditions: Conditions): boolean => {
  if (condition === undefined) return true;
  return condition === 'has-commitment' ? conditions.commitment : conditions[condition];
};

const asked = (ids: readonly string[], optional: boolean): readonly ComposedPrompt[] =>
  ids.map((id) => ({ id, optional }));

/** A prompt picked after another keyed one has the opposite key, so that tapping one side cancels within the day. */
const oppositeKey = (picked: readonly ComposedPrompt[]): 1 | -1 | null => {
  const key = promptById(picked.at(-1)?.id ?? '')?.key;
  if (key == null) return null;
  return key === 1 ? -1 : 1;
};

const pickFrom = (slot: FormSlot, request: FormRequest, picked: readonly ComposedPrompt[]) => {
  const from = (slot.from ?? []).filter((id) => holds(promptById(id)?.condition, request.conditions));
  const { form, past, forDate } = request;
  const daily = form === 'daily';
  const prompt = choosePrompt({ from, past, forDate, key: daily ? oppositeKey(picked) : null, daily });
  return prompt ? asked([prompt.id], slot.optionalPick !== undefined) : [];
};

/**
 * The prompts of a form in the order they are asked: a pure function of what was shown before, the day and what holds
 * for the writer. docs/domain.md, sections 2a.7 and 2b.
 */
export const composeForm = (request: FormRequest): readonly ComposedPrompt[] => {
  const composed: ComposedPrompt[] = [];
  for (const slot of forms[request.form].slots) {
    if (!holds(slot.if, request.conditions)) continue;
    const picked = slot.from ? pickFrom(slot, request, composed) : [];
    composed.push(...asked(slot.all ?? [], false), ...picked, ...asked(slot.optional ?? [], true));
  }
  return composed;
};

/** Estimated seconds to answer these prompts. */
export const estimateSeconds = (promptIds: readonly string[]): number =>
  promptIds.reduce((seconds, id) => seconds + (promptById(id)?.estSeconds ?? 0), 0);
