import { activities } from '../../../shared/domain/questions/prompt-catalogue.ts';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import type { ActivityList } from '../../../shared/ipc/questions.ts';
import type { OwnActivity } from '../../../shared/records/beside/own-activity.ts';
import type { ActivityCategory } from '../../../shared/records/entries/reflection.ts';
import { isSameName } from '../../../shared/text/identity.ts';
import type { Journal } from '../core/journal.ts';
import { freshHead, type ReviseDeps, revised } from '../core/revise.ts';

/** All activities: the catalogue's, then the writer's own, those put away included. */
export const activityList = (journal: Journal): ActivityList => [
  ...activities.map(({ id, label, category }) => ({ id, label, category, own: false, active: true })),
  ...journal
    .of('own-activity')
    .toSorted((a, b) => (a.label < b.label ? -1 : 1))
    .map(({ id, label, category, active }) => ({ id, label, category, own: true, active })),
];

const sameName = (a: string, b: string): boolean => isSameName(a.trim(), b.trim());

/** Adds an activity; one of the same name that was put away is taken up again instead. */
export const addActivity = async (
  journal: Journal,
  { label, category }: { readonly label: string; readonly category: ActivityCategory },
  deps: ReviseDeps,
): Promise<Result<{ id: string }, AppError>> => {
  const known = activities.find((one) => sameName(one.label, label));
  if (known) return ok({ id: known.id });
  const before = journal.of('own-activity').find((one) => sameName(one.label, label));
  const record: OwnActivity = before
    ? { ...revised(before, deps), active: true }
    : { type: 'own-activity', ...freshHead(deps), label: label.trim(), category, active: true };
  if (before?.active) return ok({ id: before.id });
  const stored = await journal.change({ put: [record] });
  return stored.ok ? ok({ id: record.id }) : stored;
};

/** What else is called so: one of the catalogue, or another of the writer's own, put away or not. */
const takenBy = (journal: Journal, id: string, label: string): string | undefined =>
  [...activities, ...journal.of('own-activity')].find((one) => one.id !== id && sameName(one.label, label))?.label;

/**
 * Renames an activity everywhere, or puts it away: no longer offered, still named where it was rated. Fails with
 * `name-taken` where another one is called so.
 */
export const changeActivity = async (
  journal: Journal,
  id: string,
  change: Partial<Pick<OwnActivity, 'label' | 'active'>>,
  deps: ReviseDeps,
): Promise<Result<null, AppError>> => {
  const own = journal.of('own-activity').find((one) => one.id === id);
  if (own === undefined) return fail({ code: 'request-invalid', path: 'id' });
  const { label: wanted = own.label } = change;
  const label = wanted.trim();
  if (label === '') return fail({ code: 'request-invalid', path: 'label' });
  const by = change.label === undefined ? undefined : takenBy(journal, id, label);
  if (by !== undefined) return fail({ code: 'name-taken', name: label, by });
  return journal.change({ put: [{ ...revised(own, deps), ...change, label }] });
};
