import { describe, expect, it } from 'vitest';
import { roleNameSchema } from '../../../../shared/records/beside/role-period.ts';
import { roleAsStep, roleLabel, roleSide, roleWithArticle } from '../../../../shared/wording/role-names.ts';

describe('a role', () => {
  it.each([
    ['TL', 'Tech lead', 'a tech lead', 'tech lead', 'TL'],
    ['combined', 'Combined role', 'a combined role', 'a combined role', null],
    ['EM', 'Engineering manager', 'an engineering manager', 'engineering manager', 'EM'],
    ['IC', 'Individual contributor', 'an individual contributor', 'individual contributor', null],
    ['other', 'Another role', 'another role', 'another role', null],
  ] as const)('%s has a label, a place in a sentence, a step and a side', (role, label, article, step, side) => {
    expect([roleLabel(role), roleWithArticle(role), roleAsStep(role), roleSide(role)]).toEqual([
      label,
      article,
      step,
      side,
    ]);
  });

  it('has an article that fits its first letter', () => {
    for (const role of roleNameSchema.options)
      expect(roleWithArticle(role)).toMatch(/^(an [aeiou]|a [^aeiou]|another )/);
  });
});
