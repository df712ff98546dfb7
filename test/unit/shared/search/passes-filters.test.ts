import { describe, expect, it } from 'vitest';
import { type KnownNames, meantFilters, passesFilters } from '../../../../shared/search/passes-filters.ts';
import { noFilters, type SearchFilters } from '../../../../shared/search/search-query.ts';
import { aReflection, day } from '../../../support/builders.ts';
import { aNote } from '../../../support/records.ts';

const passes = (entry: Parameters<typeof passesFilters>[0], filters: Partial<SearchFilters>): boolean =>
  passesFilters(entry, { ...noFilters, ...filters });

describe('a filter', () => {
  it('that asks for nothing lets everything through', () => {
    expect([passes(aNote(), {}), passes(aReflection(), {})]).toEqual([true, true]);
  });

  it('takes one kind of several, and any check-in for its form', () => {
    const weekly = aReflection({ form: 'weekly' });
    expect(passes(weekly, { kinds: ['check-in'] })).toBe(true);
    expect(passes(weekly, { kinds: ['note', 'weekly'] })).toBe(true);
    expect(passes(weekly, { kinds: ['note', 'daily'] })).toBe(false);
    expect(passes(aNote(), { kinds: ['note'] })).toBe(true);
    expect(passes(aNote(), { kinds: ['check-in'] })).toBe(false);
  });

  it('includes both its days', () => {
    const note = aNote({ forDate: day('2026-03-05') });
    expect(passes(note, { from: day('2026-03-05'), to: day('2026-03-05') })).toBe(true);
    expect(passes(note, { from: day('2026-03-06') })).toBe(false);
    expect(passes(note, { to: day('2026-03-04') })).toBe(false);
  });

  it('wants every label it names by its letters, whatever their case', () => {
    const note = aNote({ tags: ['CAFE\u0301', 'on-call'], people: ['Kim'] });
    expect(passes(note, { tags: ['café'], people: ['kim'] })).toBe(true);
    expect(passes(note, { tags: ['cafe'] })).toBe(false);
    expect(passes(note, { tags: ['café', 'retro'] })).toBe(false);
    expect(passes(note, { projects: ['kim'] })).toBe(false);
  });

  it('keeps to what is starred, or private', () => {
    expect([passes(aNote(), { starred: true }), passes(aNote({ starred: true }), { starred: true })]).toEqual([
      false,
      true,
    ]);
    expect([passes(aNote(), { private: true }), passes(aNote({ private: true }), { private: true })]).toEqual([
      false,
      true,
    ]);
  });
});

describe('a name that was begun', () => {
  const known: KnownNames = {
    tags: ['incident', 'incidents', 'Retro'],
    people: ['Kim Novak', 'Kimberly'],
    projects: [],
    aliases: [{ alias: 'KN', name: 'Kim Novak' }],
  };
  const meant = (filters: Partial<SearchFilters>) => meantFilters({ ...noFilters, ...filters }, known);

  it('is the very name where there is one, else the first that begins so, else what was typed', () => {
    expect(meant({ tags: ['Incident', 'ret', 'hiring'] }).tags).toEqual(['incident', 'retro', 'hiring']);
    expect(meant({ people: ['kim'] }).people).toEqual(['kim novak']);
  });

  it('is found without its accents where nothing is called so', () => {
    const names = { ...known, tags: ['résumé', 'Retro', 'resume'], people: ['Müller', 'Muller'] };
    const read = (filters: Partial<SearchFilters>) => meantFilters({ ...noFilters, ...filters }, names);
    expect(read({ tags: ['resume', 'RESUM', 'rétro'] }).tags).toEqual(['resume', 'résumé', 'retro']);
    expect(read({ people: ['muller', 'müller', 'mülle'] }).people).toEqual(['muller', 'müller', 'müller']);
    expect(read({ tags: ['かき'] }).tags).toEqual(['かき']);
  });

  it('is found as it stands in a sentence, unless something is called just so', () => {
    for (const tail of [',', '.', ':', '?!', ')', '…', '’s', "'s", '’s.', '”,']) {
      expect([tail, meant({ tags: [`incident${tail}`], people: [`Kimberly${tail}`, `KN${tail}`] })]).toMatchObject([
        tail,
        { tags: ['incident'], people: ['kimberly', 'kim novak'] },
      ]);
    }
    const names = { ...known, tags: ['c.', 'c', "kim's", 'kim'] };
    expect(meantFilters({ ...noFilters, tags: ['c.', 'kim’s', 'nobody.', '...'] }, names).tags).toEqual([
      'c.',
      "kim's",
      'nobody.',
      '...',
    ]);
  });

  it('is found by any apostrophe', () => {
    const names = { ...known, people: ["O'Brien", 'D’Arcy'] };
    expect(meantFilters({ ...noFilters, people: ['O’Brien', "d'arcy", 'o‘b'] }, names).people).toEqual([
      "o'brien",
      'd’arcy',
      "o'brien",
    ]);
  });

  it('is the person behind another name', () => {
    expect(meant({ people: ['kn'] }).people).toEqual(['kim novak']);
    expect(meant({ tags: ['kn'] }).tags).toEqual(['kn']);
  });

  it('stays what it is when it is read again', () => {
    const once = meant({ tags: ['ret'], people: ['kn'], projects: ['Atlas'], starred: true });
    expect(meantFilters(once, known)).toEqual(once);
  });
});
