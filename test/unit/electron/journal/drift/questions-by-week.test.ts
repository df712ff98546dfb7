import { describe, expect, it } from 'vitest';
import { driftView } from '../../../../../electron/journal/drift/drift-view.ts';
import { driftCsv } from '../../../../../electron/transfer/pictures/drift-csv.ts';
import { tableColumns } from '../../../../../renderer/charts/drift/table-columns.ts';
import { readJournal } from '../../../../../shared/domain/drift/journal-reading.ts';
import { sampleDiary } from '../../../../../shared/domain/sample/sample-diary.ts';
import { day } from '../../../../support/builders.ts';
import { firstQuestions } from '../../../../support/first-questions.ts';

const CHANGED_ON = day('2026-04-22');
const [former, latter] = [sampleDiary({ questions: firstQuestions }), sampleDiary()];
const reflections = [
  ...former.reflections.filter(({ forDate }) => forDate < CHANGED_ON),
  ...latter.reflections.filter(({ forDate }) => forDate >= CHANGED_ON),
];
const view = driftView(
  { entries: () => reflections, reflections: () => reflections, roles: () => latter.roles, of: () => [] },
  { asOf: day('2026-07-05'), dotsUpTo: day('2026-07-05') },
);
const rowOf = (monday: string) => view.rows.find((row) => row.monday === monday);

describe('under which questions a week of the table was answered', () => {
  it('is one version a row: of the week of the change the newer one, none where there is no energy answer', () => {
    const versions = ['2026-01-05', '2026-04-06', '2026-04-13', '2026-04-20', '2026-04-27', '2026-06-29'].map(
      (monday) => rowOf(monday)?.questions,
    );
    expect(versions).toEqual([1, null, 1, 2, 2, 2]);
    const inWeek = (from: string, to: string) => reflections.filter(({ forDate }) => from <= forDate && forDate <= to);
    expect(inWeek('2026-04-20', '2026-04-21').length).toBeGreaterThan(0);
    expect(rowOf('2026-04-20')?.n).toBe(inWeek('2026-04-22', '2026-04-26').length);
  });

  it('stands in the table and in the CSV', () => {
    const column = tableColumns.find(({ key }) => key === 'questions');
    const shown = view.rows.map((row) => column?.read(row));
    expect([...new Set(shown)].toSorted()).toEqual(['1', '2', '–']);
    const [heading = '', ...lines] = driftCsv(view.rows).trimEnd().split('\r\n');
    expect(heading.split(',').at(-1)).toBe('questions');
    expect(lines.map((line) => line.split(',').at(-1))).toEqual(shown.map((one) => (one === '–' ? '' : one)));
  });

  it('is said of the figures of each day as well, and not of time', () => {
    const versionsOn = (asOf: string) => {
      const { energy, time } = readJournal({ entries: reflections, roles: [], asOf: day(asOf) });
      return [energy.scoringVersion, time.scoringVersion];
    };
    expect(['2026-01-04', '2026-04-19', '2026-04-26'].map(versionsOn)).toEqual([
      [null, null],
      [1, null],
      [2, null],
    ]);
  });
});
