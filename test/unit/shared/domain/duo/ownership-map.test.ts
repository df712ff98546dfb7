import { describe, expect, it } from 'vitest';
import {
  defaultLayer,
  defaultOwnershipRows,
  orderedRows,
  ownershipColumns,
  ownershipGroups,
  readOwnership,
} from '../../../../../shared/domain/duo/ownership-map.ts';
import type { Owner } from '../../../../../shared/records/beside/ownership-row.ts';
import { day } from '../../../../support/builders.ts';
import { aRow } from '../../../../support/records.ts';

const asOf = day('2026-07-05');
const layer = (who: Owner) => ({ ...defaultLayer(false), who: { owner: who, assist: false } });

describe('the ownership map', () => {
  it('starts with 21 rows under six words', () => {
    const rows = defaultOwnershipRows(false);
    expect(new Set(rows.map(({ row }) => row)).size).toBe(21);
    expect(new Set(rows.map(({ group }) => group))).toEqual(new Set(ownershipGroups));
  });

  it('gives who and when to the manager, what and how to the tech lead, why to product or a platform tech lead', () => {
    const owners = (isPlatformTeam: boolean) => ownershipColumns.map((c) => defaultLayer(isPlatformTeam)[c].owner);
    expect(owners(false)).toEqual(['EM', 'EM', 'TL', 'TL', 'product']);
    expect(owners(true)).toEqual(['EM', 'EM', 'TL', 'TL', 'TL']);
  });

  it('marks where the other one helps', () => {
    const rows = defaultOwnershipRows(false);
    expect(rows.find(({ row }) => row === 'team-shape')?.mine.who).toEqual({ owner: 'EM', assist: true });
    expect(rows.find(({ row }) => row === 'technology-choice')?.mine.what).toEqual({ owner: 'TL', assist: true });
    expect(rows.find(({ row }) => row === 'hiring')?.mine.say).toBe('formal');
  });

  it('lists unclear cells, and cells where layers differ, in the order of the map', () => {
    const rows = [
      aRow({ row: 'purpose', label: 'Purpose', mine: layer('unclear') }),
      aRow({ row: 'growth', label: 'Growth', mine: layer('EM'), theirs: layer('TL') }),
      aRow({ row: 'hiring', mine: layer('unclear'), theirs: layer('EM') }),
      aRow({ row: 'priorities', mine: layer('both'), theirs: layer('both') }),
      aRow({ row: 'own', label: 'Own', mine: layer('EM'), agreed: { on: asOf, layer: layer('TL') } }),
      aRow({ row: 'pay-input', mine: layer('unclear'), deletedAt: '2026-01-01T00:00:00Z' }),
    ];
    const { unclear, differing } = readOwnership(rows, asOf);
    expect(unclear.map(({ row, column }) => [row, column])).toEqual([
      ['hiring', 'who'],
      ['purpose', 'who'],
    ]);
    expect(differing).toEqual([
      { row: 'growth', label: 'Growth', column: 'who' },
      { row: 'own', label: 'Own', column: 'who' },
    ]);
    expect(orderedRows(rows).map(({ row }) => row)).toEqual(['hiring', 'growth', 'priorities', 'purpose', 'own']);
  });

  it('lists agreements older than 180 days', () => {
    const agreedOn = (on: string) => readOwnership([aRow({ agreed: { on: day(on), layer: layer('EM') } })], asOf).stale;
    expect(agreedOn('2026-01-06')).toEqual([]);
    expect(agreedOn('2026-01-05')).toEqual([{ row: 'hiring', label: 'Hiring', agreedOn: '2026-01-05' }]);
  });
});
