import { describe, expect, it } from 'vitest';
import { composeForm } from '../../../../../shared/domain/check-ins/compose-form.ts';
import { readJournal } from '../../../../../shared/domain/drift/journal-reading.ts';
import { promptsWith } from '../../../../../shared/domain/questions/own-prompts.ts';
import { promptById } from '../../../../../shared/domain/questions/prompt-catalogue.ts';
import { scoreReflection } from '../../../../../shared/domain/scoring/score-reflection.ts';
import { type OwnPrompt, ownPromptSchema } from '../../../../../shared/records/beside/own-prompt.ts';
import { ownPromptKey } from '../../../../../shared/records/beside/own-prompt-key.ts';
import { aReflection, day } from '../../../../support/builders.ts';

const own = (given: Partial<OwnPrompt> = {}): OwnPrompt =>
  ownPromptSchema.parse({
    type: 'own-prompt',
    id: 'mine',
    kind: 'bipolar-slider',
    text: 'What did the on-call week leave?',
    left: 'Wishing for quieter systems',
    right: 'Wishing for calmer people',
    leftPole: 'TL',
    rightPole: 'EM',
    form: 'daily',
    ...given,
  });
const conditions = { partner: false, combined: false, ic: false, commitment: false, line: false };
const dailyWith = (records: readonly OwnPrompt[], given = {}) =>
  composeForm({ form: 'daily', past: [], forDate: day('2026-02-02'), conditions, own: records, ...given }).map(
    ({ id }) => id,
  );

describe('a question the writer made', () => {
  it('is keyed as the catalogue keys its own: the EM side right is +1, what drains is turned around', () => {
    for (const id of ['EF01', 'EF02', 'EF09', 'EF10', 'ES05', 'ES06', 'EC03']) {
      const prompt = promptById(id);
      const poles = { leftPole: prompt?.left?.pole ?? null, rightPole: prompt?.right?.pole ?? null };
      expect(ownPromptKey({ kind: 'forced-choice', ...poles, drain: prompt?.valence === 'drain' }), id).toBe(
        prompt?.key,
      );
    }
  });

  it('is not scored without two different sides, nor as a rating or in words', () => {
    expect(ownPromptKey(own({ leftPole: null, rightPole: null }))).toBeNull();
    expect(ownPromptKey(own({ leftPole: 'EM' }))).toBeNull();
    expect(ownPromptKey(own({ kind: 'rating' }))).toBeNull();
    expect(ownPromptKey(own({ kind: 'open' }))).toBeNull();
  });

  it('enters energy as a prompt of the catalogue with the same key does', () => {
    const promptOf = promptsWith([own()]);
    const catalogued = aReflection({ answers: { ES06: 2 } });
    const answered = aReflection({ answers: { mine: 2 } });
    expect(promptById('ES06')?.key).toBe(-1);
    expect(scoreReflection(answered, promptOf).E).toBe(-(scoreReflection(catalogued).E ?? 0));
    expect(scoreReflection(answered, promptOf).u).toBe(scoreReflection(catalogued).u);
    expect(scoreReflection(answered).E).toBeNull();
    expect(scoreReflection(answered, promptsWith([own({ rightPole: null })])).E).toBeNull();
  });

  it('reaches the whole reading of a journal, and still counts after it was put away', () => {
    const entries = Array.from({ length: 8 }, (_, week) => {
      const forDate = day(`2026-0${week < 4 ? 1 : 2}-${String(5 + 7 * (week % 4)).padStart(2, '0')}`);
      return aReflection({ id: `e${week}`, forDate, answers: { mine: 3 } });
    });
    const read = (records: readonly OwnPrompt[]) =>
      readJournal({ entries, roles: [], asOf: day('2026-03-02'), promptOf: promptsWith(records) }).energy.level;
    expect(read([])).toBeNull();
    expect(read([own()])).toBeGreaterThan(0.5);
    expect(read([own({ active: false })])).toBe(read([own()]));
  });

  it('is asked before the optional line, rests when skipped and is gone when put away or switched off', () => {
    expect(dailyWith([own()])).toEqual(['EF01', 'LK01', 'LK02', 'EF13', 'TS01', 'AC01', 'SA01', 'mine', 'OR01']);
    expect(dailyWith([own({ active: false })])).not.toContain('mine');
    expect(dailyWith([own({ form: 'weekly' })])).not.toContain('mine');
    const skipped = aReflection({ forDate: day('2026-01-31'), answers: { mine: null } });
    expect(dailyWith([own()], { past: [skipped] })).not.toContain('mine');
    const back = { promptId: 'mine', state: 'back' as const, since: '2026-02-01T10:00:00Z' };
    expect(dailyWith([own()], { past: [skipped], states: [back] })).toContain('mine');
    const off = { promptId: 'mine', state: 'off' as const, since: '2026-02-01T10:00:00Z' };
    expect(dailyWith([own()], { states: [off] })).not.toContain('mine');
  });

  it('takes turns with the others that count, while what does not count is asked every time, three at most', () => {
    const counted = ['a', 'b'].map((id) => own({ id }));
    const plain = ['p', 'q', 'r'].map((id) => own({ id, kind: 'rating' }));
    expect(dailyWith([...counted, ...plain]).slice(7)).toEqual(['a', 'p', 'q', 'OR01']);
    const past = [aReflection({ forDate: day('2026-02-01'), answers: { a: 1, p: 2, q: 2 } })];
    expect(dailyWith([...counted, ...plain], { past }).slice(7)).toEqual(['b', 'p', 'q', 'OR01']);
  });
});
