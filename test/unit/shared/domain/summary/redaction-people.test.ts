import { describe, expect, it } from 'vitest';
import { redact } from '../../../../../shared/domain/summary/redaction.ts';
import { peopleToRedact } from '../../../../../shared/domain/summary/redaction-people.ts';
import { personSchema } from '../../../../../shared/records/beside/person.ts';

const kim = personSchema.parse({ type: 'person', id: 'p1', name: 'Kim', aliases: ['Kimberly Oduya', 'Kiki'] });

describe('the people of a journal, before words of it leave', () => {
  it('are known by every name, and each once', () => {
    expect(peopleToRedact([kim], ['kim', 'Dana', 'dana', 'Kiki'])).toEqual([
      { names: ['Kim', 'Kimberly Oduya', 'Kiki'], relation: 'teammate' },
      { names: ['Dana'], relation: 'teammate' },
    ]);
  });
  it('are one teammate under all their names', () => {
    const rules = { people: peopleToRedact([kim], ['Dana']), projectWords: [], dictionary: new Set<string>() };
    const { lines } = redact(['Kiki and Dana asked; Kimberly Oduya agreed.'], rules);
    expect(lines[0]?.after).toBe('a teammate and teammate B asked; a teammate agreed.');
  });
});
