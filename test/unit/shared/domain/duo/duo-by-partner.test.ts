import { describe, expect, it } from 'vitest';
import { duoByPartner } from '../../../../../shared/domain/duo/duo-by-partner.ts';
import { aReflection, day } from '../../../../support/builders.ts';
import { aPartner } from '../../../../support/records.ts';

const robin = aPartner({ id: 'robin', since: day('2026-01-01'), until: day('2026-03-31') });
const kim = aPartner({ id: 'kim', since: day('2026-04-01') });

const aDuo = (date: string, trust = 3) =>
  aReflection({ id: `duo-${date}`, forDate: day(date), form: 'duo', answers: { DU09: trust } });

const entries = ['2025-12-31', '2026-02-01', '2026-03-31', '2026-04-01', '2026-06-01'].map((date) => aDuo(date));

const read = (partners: readonly (typeof robin)[], asOf = '2026-12-31') =>
  duoByPartner(entries, partners, day(asOf)).map(({ partner, checkIns }) => [
    partner?.id ?? null,
    checkIns.map(({ date }) => date),
  ]);

describe('duo check-ins by partner', () => {
  it('never join two people, and stand in the order in which they began', () => {
    expect(read([kim, robin])).toEqual([
      ['robin', ['2026-02-01', '2026-03-31']],
      ['kim', ['2026-04-01', '2026-06-01']],
      [null, ['2025-12-31']],
    ]);
  });

  it('name nobody without a check-in', () => {
    expect(read([robin, kim, aPartner({ id: 'dana', since: day('2026-07-01') })]).map(([id]) => id)).toEqual([
      ...['robin', 'kim', null],
    ]);
    expect(read([robin, kim], '2026-03-01').map(([id]) => id)).toEqual(['robin', null]);
    expect(duoByPartner([], [robin], day('2026-12-31'))).toEqual([]);
  });

  it('belong to the one begun last where two overlap', () => {
    const early = aPartner({ id: 'early', since: day('2026-01-01') });
    expect(read([early, kim])).toEqual([
      ['early', ['2026-02-01', '2026-03-31']],
      ['kim', ['2026-04-01', '2026-06-01']],
      [null, ['2025-12-31']],
    ]);
  });

  it('are nobody’s where the partner of their days was deleted', () => {
    expect(read([{ ...robin, deletedAt: '2026-07-01T10:00:00.000Z' }, kim])).toEqual([
      ['kim', ['2026-04-01', '2026-06-01']],
      [null, ['2025-12-31', '2026-02-01', '2026-03-31']],
    ]);
  });
});
