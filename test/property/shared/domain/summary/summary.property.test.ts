import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/calendar/calendar-day.ts';
import { sampleDiary } from '../../../../../shared/domain/sample/sample-diary.ts';
import { draftSummary, summarySectionIds } from '../../../../../shared/domain/summary/summary.ts';
import { summaryMarkdown } from '../../../../../shared/domain/summary/summary-markdown.ts';
import { day } from '../../../../support/builders.ts';

const { reflections, roles } = sampleDiary();

describe('laws of a summary', () => {
  it('a summary stays within its limits on any day and names no day', () => {
    fc.assert(
      fc.property(fc.nat(250), (days) => {
        const date = addDays(day('2026-01-01'), days);
        const request = { entries: reflections, roles, asOf: date, reader: 'manager', pages: 1 } as const;
        const summary = draftSummary({ ...request, sections: summarySectionIds });
        expect(summary.words).toBeLessThanOrEqual(320);
        expect(summary.questions.length).toBeLessThanOrEqual(5);
        expect(summaryMarkdown(summary)).not.toMatch(/\d{4}-\d{2}-\d{2}|-0\.0+(?!\d)|NaN|undefined|null|lean/);
      }),
      { numRuns: 40 },
    );
  });
});
