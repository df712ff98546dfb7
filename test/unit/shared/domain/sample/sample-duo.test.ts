import { describe, expect, it } from 'vitest';
import { ageingDisagreements, countDisagreements } from '../../../../../shared/domain/duo/disagreement.ts';
import { disagreementSentences } from '../../../../../shared/domain/duo/disagreement-sentences.ts';
import { duoCheckIns, readDuo, readTrust } from '../../../../../shared/domain/duo/duo.ts';
import { duoQuestions } from '../../../../../shared/domain/duo/duo-questions.ts';
import { mirrorQuestions } from '../../../../../shared/domain/duo/duo-sentences.ts';
import { sampleDiary } from '../../../../../shared/domain/sample/sample-diary.ts';
import { sampleDuo } from '../../../../../shared/domain/sample/sample-duo.ts';
import { day } from '../../../../support/builders.ts';

const asOf = day('2026-07-05');
const { partner, checkIns, conflicts } = sampleDuo();

describe('the duo of the sample diary', () => {
  it('grows in trust over six check-ins', () => {
    const read = duoCheckIns(checkIns, partner, asOf);
    expect(readTrust(read).dots.map(({ value }) => value)).toEqual([3, 3, 2, 3, 4, 4]);
    expect(read.map(({ answers }) => readDuo(answers).inclusionMirror)).toEqual([-1, -2, -2, -1, 0, 0]);
    expect(read.filter((checkIn) => mirrorQuestions(checkIn).length > 0)).toHaveLength(2);
  });

  it('holds two settled disagreements and a parked one', () => {
    expect(disagreementSentences(countDisagreements(conflicts, asOf)).map(({ text }) => text)).toEqual([
      'Logged in the last six months (n = 3): priorities or investment 1, time scale 1, inclusion or information 1.',
      'Settled: 2 of 3: by talk 2.',
    ]);
    expect(ageingDisagreements(conflicts, asOf)).toEqual([]);
  });

  it('has one question for the pair, and shifts with the diary', () => {
    const entries = sampleDiary().reflections;
    const found = duoQuestions({ partner, checkIns: duoCheckIns(checkIns, partner, asOf), entries, asOf });
    expect(found.map(({ id }) => id)).toEqual(['archetypes-architect-solver']);
    expect(sampleDuo(day('2026-01-12')).checkIns[0]?.forDate).toBe('2026-02-06');
  });
});
