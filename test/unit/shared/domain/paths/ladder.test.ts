import { describe, expect, it } from 'vitest';
import {
  checkLadder,
  defaultLadders,
  levelPairs,
  sideBySide,
  visibleRungs,
} from '../../../../../shared/domain/paths/ladder.ts';

const [technical, management] = defaultLadders();

describe('the ladders', () => {
  it('stand side by side at one height, deeper on one side and broader on the other', () => {
    const rows = sideBySide(technical, management);
    expect(rows.map((row) => [row.technical?.id, row.management?.id])).toEqual([
      ['tl', 'em'],
      ['staff', 'sem'],
      ['principal', 'director'],
      ['distinguished', 'vp'],
    ]);
    expect(technical.rungs.slice(1).every(({ scope }) => scope.startsWith('Deeper'))).toBe(true);
    expect(management.rungs.slice(1).every(({ scope }) => scope.startsWith('Broader'))).toBe(true);
  });

  it('name the rung of the other ladder one often works with', () => {
    expect(technical.rungs.map(({ typicalPair }) => typicalPair)).toEqual(['em', 'sem', 'director', null]);
    expect(levelPairs().map(({ label }) => label)).toContain('Staff engineer with Senior engineering manager');
    expect(levelPairs()).toHaveLength(5);
  });

  it('hide rungs a company does not have without losing them', () => {
    const rungs = technical.rungs.map((rung) => ({ ...rung, hidden: rung.id === 'staff' }));
    expect(visibleRungs({ rungs }).map(({ id }) => id)).toEqual(['tl', 'principal', 'distinguished']);
    expect(sideBySide({ rungs }, management)).toHaveLength(4);
    expect(sideBySide({ rungs }, management)[3]?.technical).toBeNull();
  });

  it('refuse an edit that doubles, unnames or hides everything', () => {
    const [first] = technical.rungs;
    if (!first) throw new Error('No rung');
    const errorOf = (rungs: (typeof technical)['rungs']) => {
      const checked = checkLadder({ rungs });
      return checked.ok ? null : checked.error.code;
    };
    expect(errorOf([...technical.rungs])).toBeNull();
    expect(errorOf([first, first])).toBe('rung-twice');
    expect(errorOf([{ ...first, label: ' ' }])).toBe('rung-unnamed');
    expect(errorOf([{ ...first, hidden: true }])).toBe('ladder-empty');
  });
});
