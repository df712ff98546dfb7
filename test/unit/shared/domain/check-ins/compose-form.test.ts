import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/calendar/calendar-day.ts';
import {
  type ComposedPrompt,
  type Conditions,
  composeForm,
  estimateSeconds,
} from '../../../../../shared/domain/check-ins/compose-form.ts';
import { promptById } from '../../../../../shared/domain/questions/prompt-catalogue.ts';
import { isResting } from '../../../../../shared/domain/questions/prompt-rests.ts';
import type { Answer, Reflection } from '../../../../../shared/records/entries/reflection.ts';
import { aReflection, day } from '../../../../support/builders.ts';

const none: Conditions = { partner: false, combined: false, ic: false, commitment: false, line: false };
const all: Conditions = { partner: true, combined: true, ic: false, commitment: true, line: true };
const start = day('2026-01-05');

const daily = (past: readonly Reflection[], forDate = start, conditions = none) =>
  composeForm({ form: 'daily', past, forDate, conditions });

const idsOf = (prompts: readonly { id: string }[]) => prompts.map(({ id }) => id);

const promptKey = (id: string): number => promptById(id)?.key ?? 0;

const skipping = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, null]));

/** Answers the energy prompts of each day as told, one check-in a day. */
const live = (days: number, answer: (id: string, index: number) => Answer): Reflection[] => {
  const past: Reflection[] = [];
  for (let index = 0; index < days; index += 1) {
    const forDate = addDays(start, index);
    const asked = idsOf(daily(past, forDate).filter(({ after }) => !after)).filter((id) => id.startsWith('E'));
    const answers = Object.fromEntries(asked.map((id) => [id, answer(id, index)]));
    past.push(aReflection({ id: `e${index}`, forDate, answers }));
  }
  return past;
};

const answered = (reflections: readonly Reflection[], prefix: string) =>
  reflections.flatMap(({ answers }) => Object.keys(answers).filter((id) => id.startsWith(prefix)));

describe('the daily check-in', () => {
  it('asks a choice, how each part left the writer, the time split, activities and satisfaction, then offers a line', () => {
    const after = { prompt: ['LK01', 'LK02'], answers: ['na'], exactly: 1 };
    expect(daily([])).toEqual([
      ...['EF01', 'LK01', 'LK02'].map((id) => ({ id, optional: false })),
      { id: 'EF13', optional: false, after },
      ...['TS01', 'AC01', 'SA01'].map((id) => ({ id, optional: false })),
      { id: 'OR01', optional: true },
    ]);
  });

  it('takes the key opposite to the first choice of the last check-in, whatever else that showed', () => {
    const keysAfter = (answers: Record<string, Answer>) => {
      const shown = [aReflection({ forDate: start, answers })];
      return promptById(idsOf(daily(shown, addDays(start, 1)))[0] ?? '')?.key;
    };
    expect(promptById('EF01')?.key).toBe(-1);
    expect(keysAfter({ EF01: 'left' })).toBe(1);
    expect(keysAfter({ EF01: 'na' })).toBe(1);
    expect(keysAfter({ EF07: null })).toBe(-promptKey('EF07'));
    // A pair of choices began with the key that was due, in whatever order it was stored.
    const before = aReflection({ id: 'a', forDate: start, answers: { EF01: 'left' } });
    for (const answers of [
      { EF07: 'left', EF03: 'right' },
      { EF03: 'right', EF07: 'left' },
    ]) {
      const both = aReflection({ id: 'b', forDate: addDays(start, 1), answers: { ...answers, LK01: 'na', LK02: 1 } });
      expect(promptById(idsOf(daily([before, both], addDays(start, 2)))[0] ?? '')?.key).toBe(-1);
    }
  });

  it('puts the other row of the pair first each time', () => {
    const rows = (past: readonly Reflection[]) => idsOf(daily(past, addDays(start, 9))).slice(1, 3);
    const once = aReflection({ id: 'a', forDate: start, answers: { LK01: 1, LK02: null } });
    const twice = aReflection({ id: 'b', forDate: addDays(start, 1), answers: { LK01: 1, LK02: 1 } });
    expect([rows([]), rows([once]), rows([once, twice])]).toEqual([
      ['LK01', 'LK02'],
      ['LK02', 'LK01'],
      ['LK01', 'LK02'],
    ]);
  });

  it('lets no question rest because it did not apply', () => {
    const na = aReflection({ forDate: start, answers: { EF01: 'na' } });
    const skipped = aReflection({ forDate: start, answers: { EF01: null } });
    const busy = ['EF03', 'EF07', 'EF13', 'EF14'].map((id, index) =>
      aReflection({ id, forDate: addDays(start, index + 1), answers: { [id]: 'left' } }),
    );
    const isOpen = (first: Reflection) =>
      isResting('EF01', { past: [first, ...busy], states: [], on: addDays(start, 5) });
    expect([isOpen(na), isOpen(skipped)]).toEqual([false, true]);
  });

  it('goes round all twelve choices before it repeats one', () => {
    const asked = answered(
      live(13, () => 'left'),
      'EF',
    );
    expect(new Set(asked.slice(0, 12)).size).toBe(12);
    expect(asked[12]).toBe('EF01');
  });

  it('never repeats a prompt within five consecutive check-ins and turns the key each time', () => {
    const past = live(40, () => 'left');
    past.forEach(({ answers }, index) => {
      const [id = ''] = Object.keys(answers);
      const yesterday = Object.keys(past[index - 1]?.answers ?? {})[0];
      if (yesterday) expect(promptKey(id)).toBe(-promptKey(yesterday));
      const before = past.slice(Math.max(0, index - 4), index).flatMap((one) => Object.keys(one.answers));
      expect(before).not.toContain(id);
    });
  });

  it('lets a skipped prompt rest for 14 days', () => {
    const past = [aReflection({ forDate: start, answers: { EF01: null } })];
    expect(idsOf(daily(past, addDays(start, 13)))).not.toContain('EF01');
    const others = ['EF03', 'EF07', 'EF13', 'EF14', 'EF15', 'EF16', 'EF17', 'EF18', 'EF19', 'EF20', 'EF21'];
    const busy = others.map((id, index) =>
      aReflection({ forDate: addDays(start, index + 1), answers: { [id]: 'left' } }),
    );
    const last = aReflection({ forDate: addDays(start, 12), answers: { EF13: 'left' } });
    expect(idsOf(daily([...past, ...busy, last], addDays(start, 13)))[0]).not.toBe('EF01');
    expect(idsOf(daily([...past, ...busy, last], addDays(start, 14)))[0]).toBe('EF01');
  });

  it('takes the key of the day before where no other is left', () => {
    const keyed = ['EF01', 'EF03', 'EF07', 'EF13', 'EF14', 'EF15', 'EF16', 'EF17', 'EF18', 'EF19', 'EF20', 'EF21'];
    const resting = keyed.filter((id) => promptKey(id) === 1);
    const past = [aReflection({ forDate: start, answers: { EF01: 'left', ...skipping(resting) } })];
    const [asked = ''] = idsOf(daily(past, addDays(start, 1)));
    expect(promptKey(asked)).toBe(-1);
  });

  it('forgets what a deleted check-in asked', () => {
    const deleted = aReflection({ forDate: start, answers: { EF01: 'left' }, deletedAt: '2026-01-06T10:00:00.000Z' });
    expect(idsOf(daily([deleted], addDays(start, 1)))[0]).toBe('EF01');
  });

  it('does not repeat a later check-in when an earlier day is filled in', () => {
    const later = aReflection({ forDate: addDays(start, 1), answers: { EF01: 'left' } });
    expect(idsOf(daily([later], start))[0]).not.toBe('EF01');
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
    expect(idsOf(prompts)).toEqual('EC05 EC08 LK03 LK04 TS02 BU01 BU02 BU06 SA02 BA03 OR02'.split(' '));
    expect(prompts.find(({ id }) => id === 'BU06')?.after).toEqual({ prompt: ['BU01', 'BU02'], atLeast: 3 });
    expect(prompts.at(-1)?.optional).toBe(true);
  });

  it('asks one gain and one drain each week, of opposite keys, and turns to the other two', () => {
    const past = [aReflection({ form: 'weekly', forDate: day('2026-01-04'), answers: { EC05: 1, EC08: 0 } })];
    expect(idsOf(weekly(none, past)).slice(0, 2)).toEqual(['EC06', 'EC07']);
  });

  it('asks about the partner, the combined role and a commitment only when they exist', () => {
    const ids = idsOf(weekly(all));
    expect(ids.slice(10)).toEqual(['DU16', 'BA01', 'BA02', 'BA04', 'BA08', 'OR02']);
    expect(idsOf(weekly({ ...none, partner: true })).slice(10)).toEqual(['DU16', 'OR02']);
  });

  it('offers the open line used longest ago', () => {
    const past = [aReflection({ form: 'weekly', forDate: day('2026-01-04'), answers: { OR02: 'A line.' } })];
    expect(idsOf(weekly(none, past)).at(-1)).toBe('OR03');
  });
});

describe('every form', () => {
  it('stays within two minutes a sitting with every condition on', () => {
    const composed = (form: 'daily' | 'weekly' | 'monthly' | 'duo', conditions = all) =>
      composeForm({ form, past: [], forDate: start, conditions });
    const asked = (prompts: readonly ComposedPrompt[]) => prompts.filter(({ optional, after }) => !(optional || after));
    const seconds = (prompts: readonly ComposedPrompt[]) => estimateSeconds(idsOf(asked(prompts)));
    expect(seconds(composed('daily'))).toBe(55);
    expect(seconds(composed('weekly'))).toBe(94);
    expect(seconds(composed('duo'))).toBe(89);
    expect([seconds(composed('monthly')), seconds(composed('monthly', none))]).toEqual([93, 74]);
  });

  it('asks an individual contributor about both roles, and everyone else about the other one', () => {
    const quarterly = (conditions: Conditions) =>
      idsOf(composeForm({ form: 'quarterly', past: [], forDate: start, conditions }));
    expect(quarterly({ ...none, ic: true })).toEqual(expect.arrayContaining(['PA17', 'PA18']));
    expect(quarterly({ ...none, ic: true })).not.toContain('PA09');
    expect(quarterly(none)).toEqual(expect.arrayContaining(['PA09', 'PA10']));
    expect(quarterly(none)).not.toContain('PA17');
  });

  it('asks whether the line fits only while there is one, and the guess before it', () => {
    const monthly = (conditions: Conditions) =>
      idsOf(composeForm({ form: 'monthly', past: [], forDate: start, conditions }));
    expect(monthly(none)).not.toContain('FT01');
    const ids = monthly({ ...none, line: true });
    expect(ids.indexOf('FT01')).toBe(ids.indexOf('FT02') + 1);
  });
});
