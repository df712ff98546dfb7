import { describe, expect, it } from 'vitest';
import { redact } from '../../../../../shared/domain/summary/redaction.ts';
import { peopleToRedact } from '../../../../../shared/domain/summary/redaction-people.ts';
import { partnerSchema } from '../../../../../shared/records/beside/partner.ts';
import { personSchema } from '../../../../../shared/records/beside/person.ts';

const kim = personSchema.parse({ type: 'person', id: 'p1', name: 'Kim', aliases: ['Kimberly Oduya', 'Kiki'] });

describe('the people of a journal, before words of it leave', () => {
  it('are known by every name, and each once', () => {
    expect(peopleToRedact([kim], ['kim', 'Dana', 'dana', 'Kiki'])).toEqual([
      { names: ['Kim', 'Kimberly Oduya', 'Kiki'], relation: 'teammate' },
      { names: ['Dana'], relation: 'teammate' },
    ]);
  });
  it('are the partner or the manager where they are one, by every name', () => {
    const partner = (label: string, relation: string) =>
      partnerSchema.parse({ type: 'partner', id: label, label, relation, since: '2026-01-01' });
    const partners = [partner('kiki', 'peer'), partner('Dana', 'my-manager'), partner('Alex', 'my-tech-lead')];
    expect(peopleToRedact([kim], ['Dana', 'Sam'], partners)).toEqual([
      { names: ['Kim', 'Kimberly Oduya', 'Kiki'], relation: 'partner' },
      { names: ['Dana'], relation: 'manager' },
      { names: ['Alex'], relation: 'partner' },
      { names: ['Sam'], relation: 'teammate' },
    ]);
  });
  it('are one teammate under all their names', () => {
    const rules = { people: peopleToRedact([kim], ['Dana']), projectWords: [], dictionary: new Set<string>() };
    const { lines } = redact(['Kiki and Dana asked; Kimberly Oduya agreed.'], rules);
    expect(lines[0]?.after).toBe('a teammate and teammate B asked; a teammate agreed.');
  });
});
