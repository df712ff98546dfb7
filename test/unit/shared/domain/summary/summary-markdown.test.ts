import { describe, expect, it } from 'vitest';
import { weekIndex } from '../../../../../shared/calendar/iso-week.ts';
import { sampleDiary } from '../../../../../shared/domain/sample/sample-diary.ts';
import type { LevelPoint } from '../../../../../shared/domain/statistics/level-line.ts';
import { defaultSections, draftSummary } from '../../../../../shared/domain/summary/summary.ts';
import { summaryMarkdown } from '../../../../../shared/domain/summary/summary-markdown.ts';
import type { Reflection } from '../../../../../shared/records/entries/reflection.ts';
import { day } from '../../../../support/builders.ts';

const { reflections, roles } = sampleDiary();

const sheetOf = (entries: readonly Reflection[]) =>
  draftSummary({ entries, roles, asOf: day('2026-07-05'), reader: 'manager', pages: 1, sections: defaultSections });

const week = (sunday: string, level: number | null): LevelPoint => ({
  ...{ week: weekIndex(day(sunday)), sunday: day(sunday), level },
  ...(level === null ? { lo: null, hi: null } : { lo: level - 0.2, hi: level + 0.2 }),
});

const chartOf = (line: LevelPoint[]) =>
  summaryMarkdown({
    blocks: [{ kind: 'chart', section: 'energy', chart: { firstWeek: 0, lastWeek: 0, line, roles: [], alt: '' } }],
  });

describe('a sheet as Markdown', () => {
  it('gives the picture as words and a table by month', () => {
    const file = summaryMarkdown(sheetOf(reflections));
    expect(file).toContain('| January 2026 | ');
    expect(file).toContain('| July 2026 | 0.2 | likely 0.01 to 0.3 | Engineering manager |');
    expect(file.match(/^\| [A-Z][a-z]+ 2026 /gm)).toHaveLength(7);
    expect(file).toBe(summaryMarkdown(sheetOf(reflections.toReversed())));
  });

  it('takes the last week of a month that has a level, and a dash for a month without one', () => {
    const line = [week('2026-05-24', 0.4), week('2026-05-31', null), week('2026-06-28', null)];
    const rows = chartOf(line).split('\n').slice(4);
    expect(rows).toEqual(['| May 2026 | 0.4 | likely 0.2 to 0.6 | – |', '| June 2026 | – | – | – |', '']);
  });

  it('has a sentence instead of a table without rows', () => {
    expect(chartOf([])).toBe('No check-ins to draw.\n');
  });

  it('writes each block once, in its order, apart by a blank line', () => {
    expect(
      summaryMarkdown({
        blocks: [
          { kind: 'title', text: 'Before a talk', subtitle: 'July 2026' },
          { kind: 'paragraph', section: 'energy', text: 'One.' },
          { kind: 'questions', section: 'questions', heading: 'To ask', items: ['Who?', 'When?'] },
          { kind: 'method', section: 'method', heading: 'How to read this', text: 'Slowly.' },
        ],
      }),
    ).toBe('# Before a talk\n\nJuly 2026\n\nOne.\n\nTo ask:\n\n- Who?\n- When?\n\nHow to read this: Slowly.\n');
  });
});
