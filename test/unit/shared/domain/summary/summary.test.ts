import { describe, expect, it } from 'vitest';
import { sampleDiary } from '../../../../../shared/domain/sample/sample-diary.ts';
import {
  defaultSections,
  draftSummary,
  fitToLimit,
  type Summary,
  type SummaryBlock,
  type SummarySectionId,
  summarySectionIds,
} from '../../../../../shared/domain/summary/summary.ts';
import { summaryMarkdown } from '../../../../../shared/domain/summary/summary-markdown.ts';
import type { RolePeriod } from '../../../../../shared/records/beside/role-period.ts';
import type { Reflection } from '../../../../../shared/records/entries/reflection.ts';
import { aReflection, day } from '../../../../support/builders.ts';

const { reflections, roles } = sampleDiary();

const summaryOf = (
  asOf: string,
  entries: readonly Reflection[] = reflections,
  sections: readonly SummarySectionId[] = defaultSections,
  spells: readonly RolePeriod[] = roles,
): Summary => draftSummary({ entries, roles: spells, asOf: day(asOf), reader: 'manager', pages: 1, sections });

const paragraphs = ({ blocks }: Summary) => blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

describe('one page for the own manager', () => {
  it('is the published example on the sample diary, word for word', () => {
    const summary = summaryOf('2026-07-05');
    expect(paragraphs(summary)).toEqual([
      'From January to July 2026 I kept 90 short check-ins in 25 weeks. My energy answers moved toward the engineering ' +
        'manager side, from about -0.3 (likely -0.4 to -0.1) to about 0.2 (likely 0.1 to 0.4), gradually.',
      'Hands-on work took about 8 % of my people, coordination and technical time in this role (likely 2 to 14 %); a ' +
        'usual range for an engineering manager is under 10 %.',
      'In May I went from a combined role to engineering manager; my answers in the 9 weeks after it lay 0.3 further ' +
        'to the engineering manager side than in the 12 weeks before (likely 0.1 to 0.4). Other things changed too.',
    ]);
    expect(summary.questions).toEqual([
      'Where could I take on people work within the next quarter, with a way back?',
      'What would success in this role look like in six months?',
      'Is a move reversible, and until when?',
    ]);
    expect(summaryMarkdown(summary)).toContain(
      'How to read this: a private log read with simple statistics. It describes my answers in this period. It does ' +
        'not measure ability, and sentences like these can arise by chance. Numbers run from -1, every answer on the ' +
        'tech lead side, to +1, every answer on the engineering manager side; 0 is in between, and “likely” is where a ' +
        'number lies nine times in ten.',
    );
  });

  it('never exports a lean that is not confirmed', () => {
    const summary = summaryOf('2026-05-10');
    expect(paragraphs(summary)[0]).toContain(
      'My energy answers show no clear movement; they sit between the two sides. A change of up to about 0.6 could be ' +
        'hiding.',
    );
    expect(summaryMarkdown(summary)).not.toMatch(/lean|tilt|not yet clear/);
  });

  it('says held steady with the side', () => {
    const steady = Array.from({ length: 16 }, (_, week) => {
      const forDate = day(
        `2026-${String(1 + Math.floor(week / 4)).padStart(2, '0')}-${String(3 + 7 * (week % 4)).padStart(2, '0')}`,
      );
      return aReflection({
        id: `e${week}`,
        form: 'weekly',
        forDate,
        answers: { EC01: -1, EC02: 1, EC03: -1, EC04: 1 },
      });
    });
    expect(paragraphs(summaryOf('2026-04-26', steady))[0]).toContain(
      'My energy answers held steady on the engineering manager side.',
    );
  });

  it('describes no direction from too few check-ins, in words or as a line', () => {
    const summary = summaryOf('2026-01-18');
    expect(paragraphs(summary)[0]).toMatch(
      /^In January 2026 I kept \d+ short check-ins in 2 weeks\. Too few check-ins/,
    );
    expect(summary.chart).toBeNull();
    expect(summary.blocks.some(({ kind }) => kind === 'chart')).toBe(false);
    expect(summary.sections.find(({ id }) => id === 'energy')?.note).toBe('Too few check-ins for a line.');
    expect(summary.questions[0]).toBe('What would you want to know about how I work before we talk about direction?');
  });

  it('can be drafted from an empty journal', () => {
    const summary = summaryOf('2026-07-05', [], summarySectionIds, []);
    expect(paragraphs(summary)).toEqual(['I kept no check-ins in the half-year before this week.']);
    expect(summary.sections.find(({ id }) => id === 'time')?.note).toBe('Too few weeks with a time split.');
  });

  it('holds only the sections that were chosen', () => {
    const summary = summaryOf('2026-07-05', reflections, ['headline']);
    expect(summary.blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph']);
    expect([summary.chart, summary.questions]).toEqual([null, []]);
  });

  it('keeps within its words and questions', () => {
    const summary = summaryOf('2026-07-05', reflections, summarySectionIds);
    expect(summary.words).toBeLessThanOrEqual(summary.wordLimit);
    expect(summary.wordLimit).toBe(320);
    expect(summary.questions.length).toBeLessThanOrEqual(5);
  });

  it('names nobody, quotes nothing and gives no id and no day', () => {
    const secret = reflections.map((entry) => ({ ...entry, private: true, note: 'Zanzibar', tags: ['Zanzibar'] }));
    const titled = roles.map((role) => ({ ...role, title: 'Lead of Zanzibar' }));
    const sheet = summaryOf('2026-07-05', secret, summarySectionIds, titled);
    const file = summaryMarkdown(sheet);
    expect(JSON.stringify(sheet)).not.toMatch(/Robin|Dana|Kim|Alex|Zanzibar/);
    expect(file).not.toMatch(/Robin|Dana|Kim|Alex|Zanzibar|\b[dw]\d{2,3}\b|\d{4}-\d{2}-\d{2}|\b\d{1,2} [A-Z][a-z]+ 20/);
    expect(file).toContain('90 short check-ins');
  });

  it('draws the weeks of the window and the roles held in them', () => {
    const { chart } = summaryOf('2026-07-05');
    expect([chart?.firstWeek, chart?.lastWeek]).toEqual([2923, 2948]);
    expect(chart?.roles.map(({ role, height }) => [role, height])).toEqual([
      ['TL', -0.45],
      ['combined', 0],
      ['EM', 0.45],
    ]);
    expect(chart?.alt).toMatch(/^My energy answers moved .* to about 0\.2 \(likely 0\.1 to 0\.4\), gradually\.$/);
  });
});

describe('a page that is too long', () => {
  const block = (section: SummarySectionId, words: number): SummaryBlock => ({
    kind: 'paragraph',
    section,
    text: Array(words).fill('word').join(' '),
  });

  it('loses whole sections in their order and says which', () => {
    const blocks = [block('headline', 4), block('time', 4), block('gap', 4)];
    expect(fitToLimit(blocks, 12)).toEqual({ blocks, dropped: [] });
    expect(fitToLimit(blocks, 11)).toEqual({ blocks: blocks.slice(0, 2), dropped: ['gap'] });
    expect(fitToLimit(blocks, 7)).toEqual({ blocks: blocks.slice(0, 1), dropped: ['gap', 'time'] });
  });
});

describe('what the writer says of the line', () => {
  it('is on no page, whatever is chosen', () => {
    const months = ['02', '03', '04', '05', '06', '07'].map((month) =>
      aReflection({
        ...{ id: `m${month}`, form: 'monthly', forDate: day(`2026-${month}-01`), catalogueVersion: '2026.2' },
        answers: { ES11: 2 },
      }),
    );
    const pageOf = (answers: Reflection['answers']) =>
      summaryOf(
        '2026-07-05',
        [...reflections, ...months.map((one) => ({ ...one, answers: { ...one.answers, ...answers } }))],
        summarySectionIds,
      );
    expect(pageOf({ FT01: 'No', FT02: 'Technical work' })).toEqual(pageOf({}));
  });
});
