import { describe, expect, it } from 'vitest';
import { constants, parameters } from '../../../shared/constants.ts';
import { vectorParameters } from '../../support/vectors.ts';

describe('the constants of the statistic', () => {
  it('are those the test vectors were made with', () => {
    expect(parameters).toMatchObject(vectorParameters);
  });

  it('each name a unit and a section of the documentation', () => {
    for (const [name, { unit, source }] of Object.entries(constants)) {
      expect(unit, name).not.toBe('');
      expect(source, name).toMatch(/^\d+[a-z]?(\.\d+)?$/);
    }
  });
});
