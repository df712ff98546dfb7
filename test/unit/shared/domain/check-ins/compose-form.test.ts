import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/calendar/calendar-day.ts';
import { type Conditions, composeForm, estimateSeconds } from '../../../../../shared/domain/check-ins/compose-form.ts';
import { promptById } from '../../../../../shared/domain/questions/prompt-catalogue.ts';
import type { Answer, Reflection } from '../../../../../shared/records/entries/reflection.ts';
import { aReflection, day } from '../../../../support/builders.ts';

const none: Conditions = { partner: false, combined: false, commitment: false };
const all: Conditions = { partner: true, combined: true, commitment: true };
const start = day('2026-01-05');

const daily = (past: readonly Reflection[], forDate = start, conditions = none) =>
  composeForm({ form: 'daily', past, forDate, conditions });

const idsOf = (prompts: readonly { id: string }[]) => prompts.map(({ id }) => id);

/** Answers the energy prompts of each day as told, one check-in a day. */
const live = (days: number, answer: (id: string, index: number) => Answer): Reflection[] => {
  const past: Reflection[] = [];
  for (let index = 0; index < days; index += 1) {
    const forDate = addDays(start, index);
    const asked = idsOf(daily(past, forDate)).filter((id) => id.startsWith('E'));
    const answers = Object.fromEntries(asked.map((id) => [id, answer(id, index)]));
    past.push(aReflection({ id: `e${index}`, forDate, answers }));
  }
  return past;
};

const answered = (reflections: readonly Reflection[], prefix: string) =>
  reflections.flatMap(({ answers }) => Object.keys(answers).filter((id) => id.startsWith(prefix)));

describe('the daily check-in', () => {
  it('asks a choice, a slider of the opposite key, the time split, activities and satisfaction, then offers a line', () => {
    expect(daily([])).toEqual([
      ...['EF01', 'ES05', 'TS01', 'AC01', 'SA01'].map((id) => ({ id, optional: false })),
      { id: 'OR01', optional: true },
    ]);
  });

  it('goes round all twelve choices before it repeats one', () => {
    const asked = answered(
      live(13, () => 'left'),
      'EF',
    );
    expect(new Set(asked.slice(0, 12)).size).toBe(12);
    expect(asked[12]).toBe('EF01');
  });

  it('never repeats a prompt within five consecutive check-ins and always balances the keys', () => {
    const past = live(40, () => 0);
    past.forEach(({ answers }, index) => {
      const keys = Object.keys(answers).map((id) => promptById(id)?.key);
      expect(keys.length === 1 || keys[0] === -(keys[1] ?? 0)).toBe(true);
      const before = past.slice(Math.max(0, index - 4), index).flatMap((one) => Object.keys(one.answers));
      expect(before.filter((id) => Object.hasOwn(answers, id))).toEqual([]);
    });
  });

  it('lets a skipped prompt rest for 14 days', () => {
    const past = [aReflection({ forDate: start, answers: { EF01: null, ES05: 1 } })];
    expect(idsOf(daily(past, addDays(start, 13)))).not.toContain('EF01');
    const others = ['EF02', 'EF03', 'EF04', 'EF05', 'EF06', 'EF07', 'EF08', 'EF09', 'EF10', 'EF11', 'EF12'];
    const busy = others.map((id, index) =>
      aReflection({ forDate: addDays(start, index + 1), answers: { [id]: 'left' } }),
    );
    expect(idsOf(daily([...past, ...busy], addDays(start, 13)))[0]).toBe('EF02');
    expect(idsOf(daily([...past, ...busy], addDays(start, 14)))[0]).toBe('EF01');
  });

  it('leaves the slider out when none is left', () => {
    const past = [aReflection({ forDate: start, answers: { ES05: null, ES07: null, ES09: null } })];
    expect(idsOf(daily(past, addDays(start, 1)))).toEqual(['EF01', 'TS01', 'AC01', 'SA01', 'OR01']);
  });

  it('forgets what a deleted check-in asked', () => {
    const deleted = aReflection({ forDate: start, answers: { EF01: 'left' }, deletedAt: '2026-01-06T10:00:00.000Z' });
    expect(idsOf(daily([deleted], addDays(start, 1)))[0]).toBe('EF01');
  });

  it('does not repeat a later check-in when an earlier day is filled in', () => {
    const later = aReflection({ forDate: addDays(start, 1), answers: { EF01: 'left', ES05: 0 } });
    expect(idsOf(daily([later], start)).slice(0, 2)).toEqual(['EF02', 'ES06']);
  });

  it('does not depend on the order of past check-ins', () => {
    const past = live(9, () => 'left');
    expect(daily([...past].reverse(), addDays(start, 9))).toEqual(daily(past, addDays(start, 9)));
  });
});

describe('the weekly check-in', () => {
  const weekly = (conditions: Conditions, past: readonly Reflection[] = []) =>
    composeForm({ form: 'weekly', past, forDate: day('2026-01-11'), conditions });

  it('asks the fixed questions and offers one open line', () => {
    const prompts = weekly(none);
    expect(idsOf(prompts)).toEqual('EC01 EC02 EC03 EC04 TS02 BU01 BU02 SA02 BA03 OR02'.split(' '));
    expect(prompts.at(-1)?.optional).toBe(true);
  });

  it('asks about the partner, the combined role and a commitment only when they exist', () => {
    const ids = idsOf(weekly(all));
    expect(ids.slice(9)).toEqual(['DU16', 'BA01', 'BA02', 'BA04', 'BA08', 'OR02']);
    expect(idsOf(weekly({ ...none, partner: true })).slice(9)).toEqual(['DU16', 'OR02']);
  });

  it('offers the open line used longest ago', () => {
    const past = [aReflection({ form: 'weekly', forDate: day('2026-01-04'), answers: { OR02: 'A line.' } })];
    expect(idsOf(weekly(none, past)).at(-1)).toBe('OR03');
  });
});

describe('every form', () => {
  it('stays within two minutes a sitting with every condition on', () => {
    const composed = (form: 'daily' | 'weekly' | 'monthly' | 'duo') =>
      composeForm({ form, past: [], forDate: start, conditions: all });
    const seconds = (prompts: readonly { id: string }[]) => estimateSeconds(idsOf(prompts));
    expect(seconds(composed('daily'))).toBe(80);
    // The open line of a week is offered after saving and does not count.
    expect(seconds(composed('weekly').filter(({ optional }) => !optional))).toBe(101);
    expect(seconds(composed('duo'))).toBe(85);
    expect(seconds(composed('monthly'))).toBeLessThanOrEqual(120);
  });
});
