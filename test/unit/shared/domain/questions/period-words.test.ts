import { describe, expect, it } from 'vitest';
import { formPrompts } from '../../../../../shared/domain/check-ins/asked-order.ts';
import { inPeriodWords } from '../../../../../shared/domain/questions/period-words.ts';
import { promptById } from '../../../../../shared/domain/questions/prompt-catalogue.ts';
import type { FormName } from '../../../../../shared/records/entries/reflection.ts';
import { day } from '../../../../support/builders.ts';

/** A Friday, and the Tuesday, the month and the quarter after it. */
const FRIDAY = day('2026-11-20');
const later = (form: FormName) => ({ form, forDate: FRIDAY, today: day('2027-01-05') });

/** Every text a live question of a form shows beside its answers: question, hint, and what "na" is called. */
const textsOf = (form: Exclude<FormName, 'event'>): readonly string[] =>
  formPrompts(form)
    .flatMap((id) => promptById(id) ?? [])
    .flatMap(({ text, hint, scale }) => [text, hint ?? '', scale?.naLabel ?? '', scale?.equalLabel ?? ''])
    .filter((text) => text !== '');

describe('the words of a question about a time that is over', () => {
  it('say of every live daily text the day it is about', () => {
    const changed = textsOf('daily')
      .map((text) => [text, inPeriodWords(text, later('daily'))] as const)
      .filter(([text, words]) => text !== words);
    expect(Object.fromEntries(changed)).toEqual({
      'How did the people part of today leave you feeling?':
        'How did the people part of that Friday leave you feeling?',
      'How did the technical part of today leave you feeling?':
        'How did the technical part of that Friday leave you feeling?',
      'None today': 'None that Friday',
      'How did your working time divide today?': 'How did your working time divide that Friday?',
      'Pick up to three things you did today. How did each leave you?':
        'Pick up to three things you did that Friday. How did each leave you?',
      "How satisfied are you with how today's time was spent?":
        "How satisfied are you with how that Friday's time was spent?",
      'One line worth keeping about today.': 'One line worth keeping about that Friday.',
    });
    for (const [, words] of changed) expect(words).not.toMatch(/today|tonight|tomorrow|yesterday/i);
  });

  it.each([
    ['weekly', /this week/i],
    ['monthly', /this month/i],
    ['duo', /this month/i],
    ['quarterly', /this quarter/i],
  ] as const)('speak of no present time in any live text of the %s form', (form, present) => {
    expect(textsOf(form).some((text) => present.test(text))).toBe(true);
    for (const text of textsOf(form)) expect(inPeriodWords(text, later(form))).not.toMatch(present);
  });

  it('stay as they are within the day, the week, the month and the quarter', () => {
    const within = {
      daily: '2026-11-20',
      weekly: '2026-11-22',
      monthly: '2026-11-30',
      quarterly: '2026-12-31',
    } as const;
    for (const form of ['daily', 'weekly', 'monthly', 'quarterly'] as const) {
      const asking = { form, forDate: FRIDAY, today: day(within[form]) };
      for (const text of textsOf(form)) expect(inPeriodWords(text, asking)).toBe(text);
    }
  });

  it('turn every word of the day, at the head of a sentence too, and none that only contains one', () => {
    const said = 'Tonight or tomorrow? Today, this morning, not todayish; next week.';
    expect(inPeriodWords(said, later('daily'))).toBe(
      'That evening or the day after? That Friday, that morning, not todayish; next week.',
    );
  });
});
