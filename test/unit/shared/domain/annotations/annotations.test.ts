import { describe, expect, it } from 'vitest';
import { type Annotated, annotate } from '../../../../../shared/domain/annotations/annotations.ts';
import { experimentSchema } from '../../../../../shared/records/beside/experiment.ts';
import { rolePeriodSchema } from '../../../../../shared/records/beside/role-period.ts';
import { aReflection, day } from '../../../../support/builders.ts';
import { aNote } from '../../../../support/records.ts';

const marksOf = (change: Partial<Annotated> = {}) =>
  annotate({
    ...{ entries: [], roles: [], experiments: [], holidays: [] },
    ...{ from: day('2026-01-05'), to: day('2026-07-05') },
    ...change,
  });

const aRole = (from: string, to: string | null, title: string, role = 'TL') =>
  rolePeriodSchema.parse({ type: 'role', id: `r-${from}`, from, to, title, role });

const anExperiment = (change: object = {}) =>
  experimentSchema.parse({
    ...{
      type: 'experiment',
      id: 'x',
      question: 'A review hour?',
      pole: 'TL',
      start: '2026-02-02',
      days: 14,
      forecast: 1,
    },
    ...{ countsFor: 'calm', countsAgainst: 'haste' },
    ...change,
  });

describe('what is marked beside the curves', () => {
  it('names a new role and a new title, not the role the picture begins with', () => {
    const roles = [
      aRole('2025-06-01', '2026-03-08', 'Tech lead'),
      aRole('2026-03-09', '2026-04-30', 'Senior tech lead'),
      aRole('2026-05-01', null, '', 'EM'),
    ];
    expect(marksOf({ roles }).map(({ day: at, text }) => [at, text])).toEqual([
      ['2026-03-09', 'Senior tech lead from 9 March 2026'],
      ['2026-05-01', 'Engineering manager from 1 May 2026'],
    ]);
  });

  it('names each later version of the questions once, on its first day', () => {
    const entries = ['2026-01-06', '2026-02-03', '2026-02-10', '2026-02-17'].map((text, index) =>
      aReflection({ forDate: day(text), catalogueVersion: index === 0 || index === 3 ? '2026.1' : '2026.2' }),
    );
    expect(marksOf({ entries })).toEqual([
      {
        ...{ kind: 'catalogue', day: '2026-02-03', from: null, to: null, entryId: null },
        text: 'The questions changed on 3 February 2026',
      },
    ]);
  });

  it('names the week in which answers moved, and the weeks it may have been', () => {
    const movedIn = { week: day('2026-05-04'), first: day('2026-04-20'), last: day('2026-05-11') };
    expect(marksOf({ movedIn })).toEqual([
      {
        ...{ kind: 'moved', day: '2026-05-04', from: '2026-04-20', to: '2026-05-17', entryId: null },
        text:
          'Energy answers moved about the week of 4 May 2026 (likely between the weeks of 20 April 2026 and ' +
          '11 May 2026)',
      },
    ]);
    const known = { ...movedIn, first: movedIn.week, last: movedIn.week };
    expect(marksOf({ movedIn: known })[0]?.text).toBe('Energy answers moved about the week of 4 May 2026');
  });

  it('leads from a pinned entry to the entry, and forgets it in the bin', () => {
    const pinned = aReflection({ id: 'p', forDate: day('2026-02-20'), pinned: true });
    expect(marksOf({ entries: [pinned, aReflection()] })).toMatchObject([
      { kind: 'pinned', text: 'Pinned: Daily check-in, 20 February 2026', entryId: 'p' },
    ]);
    const note = aNote({ id: 'n', forDate: day('2026-02-20'), pinned: true, title: 'About Mara' });
    expect(marksOf({ entries: [note] })).toMatchObject([{ text: 'Pinned: About Mara, 20 February 2026' }]);
    expect(marksOf({ entries: [{ ...note, private: true }] })).toMatchObject([
      { text: 'Pinned: Note, 20 February 2026' },
    ]);
    expect(marksOf({ entries: [{ ...pinned, deletedAt: '2026-02-21T08:00:00.000Z' }] })).toEqual([]);
  });

  it('draws an experiment to its planned end, or to the day it stopped', () => {
    const [running] = marksOf({ experiments: [anExperiment()] });
    expect([running?.day, running?.to]).toEqual(['2026-02-02', '2026-02-15']);
    const [stopped] = marksOf({ experiments: [anExperiment({ ended: '2026-02-08' })] });
    expect([stopped?.to, stopped?.text]).toEqual([
      '2026-02-08',
      'Experiment: A review hour?, from 2 February 2026 to 8 February 2026',
    ]);
  });

  it('keeps a holiday that began before the range and lasts into it, and drops what is outside', () => {
    const holidays = [
      { from: day('2025-12-20'), to: day('2026-01-06') },
      { from: day('2025-11-01'), to: day('2025-11-09') },
      { from: day('2026-06-29'), to: null },
    ];
    const lasting = [{ from: day('2025-12-30'), to: null }];
    expect(marksOf({ holidays: lasting }).map(({ to }) => to)).toEqual(['2026-07-05']);
    expect(marksOf({ holidays }).map(({ text }) => text)).toEqual([
      'Holiday from 20 December 2025 to 6 January 2026',
      'Holiday from 29 June 2026',
    ]);
  });
});
