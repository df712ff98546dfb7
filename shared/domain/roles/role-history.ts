import { addDays, type CalendarDay } from '../../calendar/calendar-day.ts';
import type { RoleName, RolePeriod } from '../../records/beside/role-period.ts';
import { roleLabel } from '../../wording/role-names.ts';
import { roles } from '../questions/prompt-catalogue.ts';

/** One step of the role line. `height` on the axis, -1 to 1; null = no line for this role. */
export type RoleStep = { from: CalendarDay; to: CalendarDay; role: RoleName; title: string; height: number | null };

/** The day a different role began. */
export type RoleChange = { readonly date: CalendarDay; readonly from: RoleName; readonly to: RoleName };

const liveSpells = (spells: readonly RolePeriod[]): readonly RolePeriod[] =>
  spells
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((a, b) => (a.from === b.from ? (a.id < b.id ? -1 : 1) : a.from < b.from ? -1 : 1));

/** The spell held on a day, as the role line is drawn: the one begun last, until it ends; null where there is none. */
export const periodOn = (spells: readonly RolePeriod[], day: CalendarDay): RolePeriod | null => {
  const begun = liveSpells(spells).findLast(({ from }) => from <= day);
  return begun && (begun.to === null || day <= begun.to) ? begun : null;
};

/** The role held on a day, null where none is known. */
export const roleOn = (spells: readonly RolePeriod[], day: CalendarDay): RoleName | null =>
  periodOn(spells, day)?.role ?? null;

/**
 * Height of a role on the axis: expected people share minus hands-on share, of the spell when the writer gave them,
 * else usual for the role; null where neither is known. docs/domain.md, section 3.3.
 */
export const roleHeight = ({ role, expectedSplit }: Pick<RolePeriod, 'role' | 'expectedSplit'>): number | null => {
  const sum = expectedSplit ? expectedSplit.people + expectedSplit.coordination + expectedSplit.technical : 0;
  return expectedSplit && sum > 0 ? (expectedSplit.people - expectedSplit.technical) / sum : roles[role].axis;
};

const earlierOf = (a: CalendarDay, b: CalendarDay): CalendarDay => (a < b ? a : b);

/** The role line between two days (both included), oldest first; days without a role are a gap. */
export const roleSteps = (spells: readonly RolePeriod[], from: CalendarDay, to: CalendarDay): RoleStep[] => {
  const ordered = liveSpells(spells);
  return ordered.flatMap((spell, index) => {
    const next = ordered[index + 1];
    const ends = next ? earlierOf(spell.to ?? to, addDays(next.from, -1)) : (spell.to ?? to);
    const step = { from: spell.from < from ? from : spell.from, to: earlierOf(ends, to) };
    if (step.from > step.to) return [];
    return [{ ...step, role: spell.role, title: spell.title || roleLabel(spell.role), height: roleHeight(spell) }];
  });
};

/** Every change from one role to a different one up to a day, oldest first. */
export const roleChanges = (spells: readonly RolePeriod[], asOf: CalendarDay): readonly RoleChange[] => {
  // Of two that begin on one day, after a merge, the first was never held.
  const held = liveSpells(spells).filter((spell, index, all) => all[index + 1]?.from !== spell.from);
  const ordered = held.filter(({ from }) => from <= asOf);
  return ordered.flatMap((spell, index) => {
    const before = ordered[index - 1];
    return before && before.role !== spell.role ? [{ date: spell.from, from: before.role, to: spell.role }] : [];
  });
};
