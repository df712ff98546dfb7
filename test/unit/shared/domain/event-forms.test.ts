import { describe, expect, it } from 'vitest';
import type { RoleSpell } from '../../../../shared/domain/entry.ts';
import { dueEvents, eventOf, eventPrompts } from '../../../../shared/domain/event-forms.ts';
import { eventNames } from '../../../../shared/domain/event-names.ts';
import { aReflection, day } from '../../../support/builders.ts';

const about = (prompt: string, forDate: string) =>
  aReflection({ id: `${prompt} ${forDate}`, form: 'event', forDate: day(forDate), answers: { [prompt]: 'x' } });
const spell = (from: string, deletedAt: string | null = null): RoleSpell => ({
  type: 'role',
  id: from,
  revision: 'r1',
  parents: [],
  from: day(from),
  to: null,
  role: 'TL',
  title: '',
  rung: null,
  teamSize: null,
  expectedSplit: null,
  note: '',
  deletedAt,
});
const due = (today: string, reflections: readonly ReturnType<typeof about>[], roles: readonly RoleSpell[]) =>
  dueEvents({ today: day(today), reflections, roles }).map(({ event }) => event);

describe('an event', () => {
  it('is told by its questions, and no two events ask the same', () => {
    for (const event of eventNames) expect(eventOf(eventPrompts(event))).toBe(event);
    expect(eventOf(['EF01'])).toBeNull();
  });

  it('after a conversation is due from the day after one was prepared for, for 14 days, until written', () => {
    const prepared = [about('OR11', '2026-02-02')];
    expect(due('2026-02-02', prepared, [])).toEqual([]);
    expect(due('2026-02-03', prepared, [])).toEqual(['after-conversation']);
    expect(due('2026-02-16', prepared, [])).toEqual(['after-conversation']);
    expect(due('2026-02-17', prepared, [])).toEqual([]);
    expect(due('2026-02-05', [...prepared, about('OR12', '2026-02-04')], [])).toEqual([]);
  });

  it('of a new role is due for 14 days; the first role is no change', () => {
    expect(due('2026-02-03', [], [spell('2026-02-02')])).toEqual([]);
    const changed = [spell('2025-01-06'), spell('2026-02-02')];
    expect(due('2026-02-03', [], changed)).toEqual(['role-change']);
    expect(due('2026-02-15', [], changed)).toEqual(['role-change']);
    expect(due('2026-02-16', [], changed)).toEqual([]);
    expect(due('2026-02-03', [about('TS04', '2026-02-02')], changed)).toEqual([]);
    expect(due('2026-02-03', [], [spell('2025-01-06'), spell('2026-02-02', '2026-02-03T08:00:00Z')])).toEqual([]);
  });
});
