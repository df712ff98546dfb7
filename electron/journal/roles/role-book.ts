import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { promptIds } from '../../../shared/domain/questions/prompt-ids.ts';
import { toldAnswers } from '../../../shared/domain/questions/told-answers.ts';
import { readPendulum } from '../../../shared/domain/roles/pendulum.ts';
import { pendulumSentence } from '../../../shared/domain/roles/pendulum-sentence.ts';
import { heldSpans } from '../../../shared/domain/roles/role-history.ts';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, type Result } from '../../../shared/errors/result.ts';

import type { BesideRoles, KeptRole, RoleHistory, RoleRow } from '../../../shared/ipc/roles.ts';
import type { RolePeriod } from '../../../shared/records/beside/role-period.ts';
import type { Journal } from '../core/journal.ts';
import { freshHead, type ReviseDeps, revised } from '../core/revise.ts';
import { binned, unbinned } from '../core/whole-record.ts';

/** The last day of the calendar: a role held to it has no end. */
const NEVER = '9999-12-31' as CalendarDay;

/** Every role written down, by its first day; of two that begin on one day the one that counts comes first. */
const allRoles = (journal: Pick<Journal, 'roles' | 'surplus'>): readonly RolePeriod[] =>
  [...journal.roles(), ...journal.surplus('role')].sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));

/** Every role held, newest first, each with the last day it is held in the picture; null while it is held on. */
export const roleHistory = (journal: Pick<Journal, 'roles' | 'surplus'>, today: CalendarDay): RoleHistory => {
  const spells = allRoles(journal);
  const surplus: ReadonlySet<RolePeriod> = new Set(journal.surplus('role'));
  const spans = heldSpans(journal.roles(), spells[0]?.from ?? today, NEVER);
  const lastDayOf = (spell: RolePeriod): CalendarDay | null => {
    // Of two that begin on one day, after a merge, only one is held: both are shown with its end.
    const last = spans.findLast((span) => span.spell.from === spell.from)?.to ?? spell.to;
    return last === NEVER ? null : last;
  };
  const rows = spells.map((spell): RoleRow => {
    const { id, from, role, title, teamSize } = spell;
    const isTwice = spells.some((other) => other !== spell && other.from === from);
    const counts = isTwice ? { twice: surplus.has(spell) ? ('left-out' as const) : ('counts' as const) } : {};
    return { id, from, to: lastDayOf(spell), role, title, teamSize, ...counts };
  });
  return { today, roles: rows.toReversed() };
};

/** The strip over the role history up to a day, and what was answered about the split of the time. */
export const besideRoles = (journal: Pick<Journal, 'roles' | 'entries'>, today: CalendarDay): BesideRoles => {
  const entries = journal.entries();
  const pendulum = readPendulum(journal.roles(), entries, today);
  const told = toldAnswers(entries, today, [promptIds.splitExpected, promptIds.splitWished]);
  return {
    swings: [...pendulum.swings],
    sentence: pendulumSentence(pendulum)?.text ?? null,
    told: told.map((one) => ({ ...one, answers: [...one.answers] })),
  };
};

/**
 * Writes a role down, or changes one. Fails with `role-day-taken` when another begins on the same day, for one of the
 * two would never show, and with `role-missing`. A last day that would lie before the first is dropped.
 */
export const keepRole = async (
  journal: Journal,
  { id, ...kept }: KeptRole,
  deps: ReviseDeps,
): Promise<Result<null, AppError>> => {
  const spells = allRoles(journal);
  if (spells.some((spell) => spell.id !== id && spell.from === kept.from)) {
    return fail({ code: 'role-day-taken', day: kept.from });
  }
  if (id === null) {
    const fresh = { to: null, rung: null, expectedSplit: null, note: '' };
    return journal.change({ put: [{ type: 'role', ...freshHead(deps), ...fresh, ...kept }] });
  }
  const found = spells.find((spell) => spell.id === id);
  if (found === undefined) return fail({ code: 'role-missing' });
  // What was expected of one role says nothing about another.
  const expectedSplit = found.role === kept.role ? found.expectedSplit : null;
  const to = found.to !== null && found.to < kept.from ? null : found.to;
  return journal.change({ put: [{ ...revised(found, deps), ...kept, to, expectedSplit }] });
};

/** Puts a role into the bin. Fails with `role-last` for the only one: every check-in asks for a role. */
export const deleteRole = async (journal: Journal, id: string, deps: ReviseDeps): Promise<Result<null, AppError>> => {
  const spells = allRoles(journal);
  const found = spells.find((spell) => spell.id === id);
  if (found === undefined) return fail({ code: 'role-missing' });
  if (spells.length === 1) return fail({ code: 'role-last' });
  return journal.change({ put: binned(journal, id, deps) });
};

/** Brings a role back from the bin. Fails with `role-day-taken` when another has taken its day meanwhile. */
export const restoreRole = async (journal: Journal, id: string, deps: ReviseDeps): Promise<Result<null, AppError>> => {
  const found = journal.find(id);
  if (found?.type !== 'role') return fail({ code: 'role-missing' });
  if (journal.roles().some((spell) => spell.id !== id && spell.from === found.from)) {
    return fail({ code: 'role-day-taken', day: found.from });
  }
  return journal.change({ put: unbinned(journal, id, deps) });
};
