import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../../../shared/calendar/calendar-day.ts';
import { composeForm, estimateSeconds } from '../../../../../shared/domain/check-ins/compose-form.ts';
import { promptById } from '../../../../../shared/domain/questions/prompt-catalogue.ts';
import { type OwnPrompt, ownPromptSchema } from '../../../../../shared/records/beside/own-prompt.ts';
import type { Answer, Reflection } from '../../../../../shared/records/entries/reflection.ts';
import { aReflection, day } from '../../../../support/builders.ts';

const start = day('2026-01-05');
const conditions = { partner: false, combined: false, ic: false, commitment: false, line: false };

/** One day of a life: days since the one before, and which of the two energy questions are passed over. */
type Lived = { readonly gap: number; readonly skips: readonly boolean[] };

const lived = fc.record({
  gap: fc.integer({ min: 1, max: 4 }),
  skips: fc.array(fc.boolean(), { minLength: 2, maxLength: 2 }),
});
const lives = fc.array(lived, { minLength: 1, maxLength: 30 });

const ownPrompt = fc
  .record({
    kind: fc.constantFrom('bipolar-slider', 'forced-choice', 'rating', 'open'),
    sided: fc.boolean(),
    drain: fc.boolean(),
    form: fc.constantFrom('daily', 'weekly', 'monthly'),
    active: fc.boolean(),
  })
  .map(({ sided, ...rest }) => ({ ...rest, leftPole: sided ? 'TL' : null, rightPole: sided ? 'EM' : null }));
const ownDeck = fc
  .array(ownPrompt, { maxLength: 8 })
  .map((list) =>
    list.map(
      (one, index): OwnPrompt => ownPromptSchema.parse({ type: 'own-prompt', id: `own${index}`, text: '?', ...one }),
    ),
  );

const askedOn = (past: readonly Reflection[], offset: number, own: readonly OwnPrompt[] = []) =>
  composeForm({ form: 'daily', past, forDate: addDays(start, offset), conditions, own }).map(({ id }) => id);

const isTurn = (id: string): boolean => /^E[FS]/.test(id) || id.startsWith('own');

/** Lives through the days, one daily check-in each, always asked what the rules ask. */
const live = (days: readonly Lived[], own: readonly OwnPrompt[] = []): readonly Reflection[] => {
  const past: Reflection[] = [];
  let offset = 0;
  for (const [index, { gap, skips }] of days.entries()) {
    offset += gap;
    const asked = askedOn(past, offset, own).filter(isTurn);
    const answers = Object.fromEntries(asked.map((id, place): [string, Answer] => [id, skips[place] ? null : 0]));
    past.push(aReflection({ id: `e${index}`, forDate: addDays(start, offset), answers }));
  }
  return past;
};

const keysOf = ({ answers }: Reflection): readonly string[] => Object.keys(answers);

describe('whatever was answered and passed over, a daily check-in', () => {
  it('asks none of its questions twice in five consecutive ones', () => {
    fc.assert(
      fc.property(lives, (days) => {
        const past = live(days);
        past.forEach((one, index) => {
          const before = past.slice(Math.max(0, index - 4), index).flatMap(keysOf);
          expect(keysOf(one).filter((id) => before.includes(id))).toEqual([]);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('asks none that was passed over in the 14 days before', () => {
    fc.assert(
      fc.property(lives, (days) => {
        const past = live(days);
        past.forEach((one, index) => {
          const resting = past
            .slice(0, index)
            .filter(({ forDate }) => daysBetween(forDate, one.forDate) < 14)
            .flatMap(({ answers }) => Object.keys(answers).filter((id) => answers[id] === null));
          expect(keysOf(one).filter((id) => resting.includes(id))).toEqual([]);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('pairs two opposite keys, or asks one question fewer', () => {
    fc.assert(
      fc.property(lives, (days) => {
        for (const one of live(days)) {
          const keys = keysOf(one).map((id) => promptById(id)?.key ?? 0);
          expect(keys.length < 2 || keys.reduce((sum: number, key) => sum + key, 0) === 0).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order in which the past is kept', () => {
    fc.assert(
      fc.property(lives, (days) => {
        const past = live(days);
        expect(askedOn(past.toReversed(), 140)).toEqual(askedOn(past, 140));
      }),
      { numRuns: 40 },
    );
  });
});

describe('with any questions of the writer’s', () => {
  it('a form stays within two minutes, adds at most three and never one that was put away', () => {
    fc.assert(
      fc.property(ownDeck, fc.constantFrom('daily', 'weekly', 'monthly'), lives, (own, form, days) => {
        const composed = composeForm({ form, past: live(days, own), forDate: addDays(start, 140), conditions, own });
        const asked = composed.filter(({ optional }) => !optional).map(({ id }) => id);
        const added = asked.filter((id) => id.startsWith('own'));
        expect(estimateSeconds(asked, own)).toBeLessThanOrEqual(120);
        expect(added.length).toBeLessThanOrEqual(3);
        const fitting = own.filter((one) => one.active && one.form === form).map(({ id }) => id);
        expect(added.every((id) => fitting.includes(id))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('a question that is switched off is in no form', () => {
    fc.assert(
      fc.property(ownDeck, fc.constantFrom('daily', 'weekly', 'monthly', 'quarterly'), fc.nat(), (own, form, pick) => {
        const request = { form, past: [], forDate: start, conditions, own } as const;
        const asked = composeForm(request);
        const off = asked[pick % asked.length]?.id ?? '';
        const states = [{ promptId: off, state: 'off' as const, since: '2026-01-01T08:00:00Z' }];
        expect(composeForm({ ...request, states }).map(({ id }) => id)).not.toContain(off);
      }),
      { numRuns: 60 },
    );
  });
});
