import { type OptionCode, optionCode } from '../../../shared/domain/questions/option-codes.ts';
import { promptIds } from '../../../shared/domain/questions/prompt-ids.ts';
import type { Commitment, OccurrenceResult } from '../../../shared/records/beside/commitment.ts';
import type { Reflection } from '../../../shared/records/entries/reflection.ts';
import type { Journal } from '../core/journal.ts';
import { type ReviseDeps, revised } from '../core/revise.ts';
import { commitmentFor } from './form-plan.ts';

const results: Readonly<Record<OptionCode<typeof promptIds.commitmentKept>, OccurrenceResult>> = {
  kept: 'kept',
  'moved-and-done': 'moved-done',
  'moved-not-done': 'moved-not-done',
  dropped: 'dropped',
  'not-due': 'not-due',
};

const resultOf = ({ answers }: Pick<Reflection, 'answers'>): OccurrenceResult | null => {
  const code = optionCode(promptIds.commitmentKept, answers[promptIds.commitmentKept]);
  return code === null ? null : results[code];
};

/** The commitment that a weekly check-in gave a result to: it has an occasion on that day. */
const commitmentOf = (journal: Pick<Journal, 'of'>, entry: Pick<Reflection, 'forDate'>): Commitment | null =>
  journal.of('commitment').find(({ occurrences }) => occurrences.some(({ dueDate }) => dueDate === entry.forDate)) ??
  null;

/** The commitment without the result that a check-in gave it: to be stored when that check-in is deleted. */
export const removeResult = (
  journal: Pick<Journal, 'of'>,
  entry: Pick<Reflection, 'forDate' | 'answers'>,
  deps: ReviseDeps,
): readonly Commitment[] => {
  const result = resultOf(entry);
  const isTheirs = (one: Commitment['occurrences'][number]) => one.dueDate === entry.forDate && one.result === result;
  const commitment = journal.of('commitment').find(({ occurrences }) => occurrences.some(isTheirs));
  if (result === null || commitment === undefined) return [];
  const occurrences = commitment.occurrences.filter((one) => !isTheirs(one));
  return [{ ...revised(commitment, deps), occurrences }];
};

/** The commitment with the result that a check-in gives it; nothing to store when it gives none. */
export const recordResult = (
  commitment: Commitment | null,
  entry: Pick<Reflection, 'forDate' | 'answers'>,
  deps: ReviseDeps,
): readonly Commitment[] => {
  const result = resultOf(entry);
  if (commitment === null || result === null) return [];
  const dueDate = entry.forDate;
  const before = commitment.occurrences.find((one) => one.dueDate === dueDate);
  if (before?.result === result) return [];
  const others = commitment.occurrences.filter((one) => one !== before);
  const occurrences = [...others, { dueDate, result, note: before?.note ?? '' }];
  return [{ ...revised(commitment, deps), occurrences }];
};

/**
 * The commitment after a finished check-in was changed: with another result, with one where there was none, or without
 * any. Nothing to store where the result is the same.
 */
export const updateResult = (
  journal: Journal,
  { before, after }: { readonly before: Reflection; readonly after: Reflection },
  deps: ReviseDeps,
): readonly Commitment[] => {
  const [said, says] = [resultOf(before), resultOf(after)];
  if (said === says) return [];
  if (says === null) return removeResult(journal, before, deps);
  return recordResult(commitmentOf(journal, after) ?? commitmentFor(journal, after.forDate), after, deps);
};
