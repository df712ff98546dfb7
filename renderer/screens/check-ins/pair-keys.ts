import { DOES_NOT_APPLY } from '../../../shared/check-ins/answer-shapes.ts';
import type { PromptView } from '../../../shared/ipc/check-ins.ts';
import type { FormAnswer, FormAnswers } from '../../../shared/records/entries/form-answers.ts';
import { isPressed } from '../../input/action-key.ts';
import type { PressedKey } from '../../input/use-keys.ts';
import { formKeys } from './form-keys.ts';

type Pair = Extract<PromptView, { kind: 'rating-pair' }>;

/** What a key answers to a row: its stops from 1 on, 0 for "none", S for passing over; undefined = not its key. */
const rowAnswerAt = (pressed: PressedKey, { min, max, naLabel }: Pair): FormAnswer | undefined => {
  if (isPressed(formKeys.skip, pressed)) return null;
  if (pressed.command || !/^\d$/.test(pressed.key)) return undefined;
  const digit = Number(pressed.key);
  if (digit === 0) return naLabel === null ? undefined : DOES_NOT_APPLY;
  return digit <= max - min + 1 ? min + digit - 1 : undefined;
};

/** The row whose stop has the focus; null while the focus is on none: at first, and for keys faster than frames. */
const focusedRow = (): string | null => {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLInputElement)) return null;
  return focused.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? null;
};

/** An answer that a key gives to a row of a pair, and the row that comes next; null where it was the last. */
export type RowAnswer = { readonly id: string; readonly value: FormAnswer; readonly next: string | null };

/**
 * What a key answers: the row in focus, else the first that is still open, else the first of all. Null = not a key of
 * the pair.
 */
export const rowAnswer = (
  pressed: PressedKey,
  prompt: Pair,
  answers: FormAnswers,
  focused: string | null = focusedRow(),
): RowAnswer | null => {
  const value = rowAnswerAt(pressed, prompt);
  if (value === undefined) return null;
  const ids = prompt.rows.map(({ id }) => id);
  const open = ids.find((id) => answers[id] === undefined);
  const id = ids.find((one) => one === focused) ?? open ?? ids[0];
  return id === undefined ? null : { id, value, next: ids[ids.indexOf(id) + 1] ?? null };
};

/** Puts the focus on a row's answer, or on its first stop. */
export const focusRow = (within: HTMLElement | null, id: string): void => {
  const row = [...(within?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find(
    ({ dataset }) => dataset['row'] === id,
  );
  const stop = row?.querySelector<HTMLElement>('input:checked') ?? row?.querySelector<HTMLElement>('input');
  stop?.focus();
};
