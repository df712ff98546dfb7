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

const covers = ({ from, to }: Pick<RolePeriod, 'from' | 'to'>, day: CalendarDay): boolean =>
  from <= day && (to === null || day <= to);

/**
 * The period held on a day: of those that reach it the one begun last, so that after an interim role the earlier one,
 * still open, is held again; null where none reaches it.
 */
export const periodOn = (spells: readonly RolePeriod[], day: CalendarDay): RolePeriod | null =>
  liveSpells(spells).findLast((spell) => covers(spell, day)) ?? null;

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

/** Days on which one period was held. */
export type HeldSpan = { readonly from: CalendarDay; readonly to: CalendarDay; readonly spell: RolePeriod };

/** What was held between two days (both included), oldest first: a new span wherever another period is held. */
export const heldSpans = (spells: readonly RolePeriod[], from: CalendarDay, to: CalendarDay): readonly HeldSpan[] => {
  const live = liveSpells(spells);
  const turns = live.flatMap((spell) => [
    spell.from,
    ...(spell.to === null || spell.to >= to ? [] : [addDays(spell.to, 1)]),
  ]);
  const starts = [...new Set([from, ...turns])].filter((day) => from <= day && day <= to).sort();
  const spans: HeldSpan[] = [];
  starts.forEach((start, index) => {
    const next = starts[index + 1];
    const end = next ? addDays(next, -1) : to;
    const spell = live.findLast((one) => covers(one, start));
    const last = spans.at(-1);
    if (!spell) return;
    if (last?.spell === spell && addDays(last.to, 1) === start) spans.splice(-1, 1, { ...last, to: end });
    else spans.push({ from: start, to: end, spell });
  });
  return spans;
};

/**
 * The days, up to this one, on which the period of a day has been held without another between: after an interim role
 * they begin where that ended, and not where the record begins. Null where no period reaches the day.
 */
export const stretchOn = (spells: readonly RolePeriod[], day: CalendarDay): HeldSpan | null => {
  const held = periodOn(spells, day);
  return held === null ? null : (heldSpans(spells, held.from, day).at(-1) ?? null);
};

/** The role line between two days (both included), oldest first; days without a role are a gap. */
export const roleSteps = (spells: readonly RolePeriod[], from: CalendarDay, to: CalendarDay): RoleStep[] =>
  heldSpans(spells, from, to).map(({ from: begin, to: end, spell }) => ({
    ...{ from: begin, to: end, role: spell.role },
    ...{ title: spell.title || roleLabel(spell.role), height: roleHeight(spell) },
  }));

/** Every change from one role to a different one up to a day, oldest first: also back to one after an interim. */
export const roleChanges = (spells: readonly RolePeriod[], asOf: CalendarDay): readonly RoleChange[] => {
  const oldest = liveSpells(spells)[0]?.from;
  const held = oldest === undefined || oldest > asOf ? [] : heldSpans(spells, oldest, asOf);
  return held.flatMap(({ from: date, spell }, index) => {
    const before = held[index - 1]?.spell.role;
    return before && before !== spell.role ? [{ date, from: before, to: spell.role }] : [];
  });
};
