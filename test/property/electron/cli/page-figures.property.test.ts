import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInvocation } from '../../../../electron/cli/arguments.ts';
import type { VerbContext } from '../../../../electron/cli/verb.ts';
import { driftVerb } from '../../../../electron/cli/verbs-reading.ts';
import { momentAt } from '../../../../electron/platform/clock.ts';
import { promptsWith } from '../../../../shared/domain/questions/own-prompts.ts';
import { draftSummary, type SummaryBlock, summarySectionIds } from '../../../../shared/domain/summary/summary.ts';
import { summaryMarkdown } from '../../../../shared/domain/summary/summary-markdown.ts';
import { anyDiary, type Diary, runsOf } from '../../../second/any-diary.ts';
import { completeWeek, later, monday, week } from '../../../second/calendar.ts';
import { kept } from '../../../second/check-in.ts';
import { memoryJournal } from '../../../support/memory-journal.ts';
import { claimsOf, expectTable, type Kept, type Printed, tableOf } from '../../../support/page-claims.ts';
import { aRolePeriod } from '../../../support/records.ts';

const aTurn = fc.tuple(
  fc.integer({ min: 3, max: 22 }),
  fc.constantFrom('TL' as const, 'EM' as const, 'combined' as const),
);

/** A diary with changes of role in the half-year before the day it is read on, so that pages tell of them. */
const aPage: fc.Arbitrary<Diary> = fc.tuple(anyDiary, fc.array(aTurn, { maxLength: 3 })).map(([diary, turns]) => ({
  ...diary,
  roles: [
    ...diary.roles,
    ...turns.map(([back, role], index) => aRolePeriod({ id: `t${index}`, from: later(diary.asOf, -7 * back), role })),
  ],
}));

/** The days of a page: 26 whole weeks up to the last complete one. */
const daysOf = ({ asOf }: Diary) => {
  const last = completeWeek(asOf);
  return { from: monday(last - 25), to: later(monday(last + 1), -1) };
};

const drift = async (diary: Diary, ...days: string[]): Promise<Printed> => {
  const words = ['drift', '--json', ...days, '--vault', 'none'];
  const parsed = parseInvocation(words);
  if (!parsed.ok || parsed.value.kind !== 'run') throw new Error('not understood');
  const journal = memoryJournal([...diary.entries, ...diary.roles, ...diary.ownPrompts]);
  const console = { clock: () => momentAt(Date.UTC(2026, 6, 6, 18), 120, 'Europe/Paris') };
  // The verb reads the journal alone: there is no vault behind it.
  const ran = await driftVerb({ invocation: parsed.value.invocation, journal, console } as unknown as VerbContext);
  if (!ran.ok) throw new Error(ran.error.code);
  return JSON.parse(ran.value.data) as Printed;
};

/** What `drift --json --from --to` prints for the days of a page; the year's part reads on before them. */
const printed = async (diary: Diary): Promise<Printed> => {
  const { from, to } = daysOf(diary);
  const [page, { year }] = [await drift(diary, '--from', from, '--to', to), await drift(diary, '--as-of', to)];
  return { ...page, year };
};

const keptIn = (diary: Diary, { weeks }: Printed): Kept => {
  const { from, to } = daysOf(diary);
  const inside = kept(diary.entries, from, to).map(({ forDate }) => forDate);
  const newest = weeks.findLast(({ energy }) => energy.n > 0)?.monday;
  return {
    days: inside,
    weeks: new Set(inside.map(week)).size,
    isLaterThisWeek: kept(diary.entries, later(to, 1), diary.asOf).length > 0,
    silent: newest === undefined ? Number.NaN : week(to) - week(newest),
  };
};

// The roles as a journal gives them: of two that begin on one day it keeps one.
const draft = ({ entries, roles, ownPrompts, asOf }: Diary) =>
  draftSummary({
    ...{
      entries,
      roles: memoryJournal([...roles]).roles(),
      asOf,
      reader: 'manager',
      pages: 1,
      sections: summarySectionIds,
    },
    promptOf: promptsWith(ownPrompts),
  });

const paragraphs = (blocks: readonly SummaryBlock[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

/** What would be said twice, or against each other. */
const expectOneStory = (claims: readonly string[], blocks: readonly SummaryBlock[], { energy }: Printed): void => {
  const times = (name: string) => claims.filter((one) => one === name).length;
  for (const name of ['kept', 'verdict', 'level', 'year', 'hands-on', 'gap', 'role'])
    expect(times(name)).toBeLessThanOrEqual(1);
  expect(times('kept')).toBe(1);
  const [chart] = blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));
  const isSilent = ['insufficient', 'paused'].includes(energy.shownStatus);
  const page = paragraphs(blocks).join(' ');
  if (page.includes('to describe a direction.'))
    expect([times('role'), times('gap'), times('level')]).toEqual([0, 0, 0]);
  if (isSilent)
    expect([times('level'), times('gap'), chart === undefined || energy.shownStatus === 'paused']).toEqual([
      0,
      0,
      true,
    ]);
  // A picture has a line; its words are those of the page.
  if (chart) expect(chart.line.some(({ level }) => level !== null)).toBe(true);
  if (chart) expect(page).toContain(chart.alt);
};

const onEachPage = async (diary: Diary): Promise<readonly string[]> => {
  const { blocks } = draft(diary);
  const figures = await printed(diary);
  const own = keptIn(diary, figures);
  const claims = paragraphs(blocks).flatMap((text) => claimsOf(text, figures, own));
  expectOneStory(claims, blocks, figures);
  expectTable(summaryMarkdown({ blocks }), figures, (day) => later(day, 6));
  return claims;
};

describe('a page for somebody else', () => {
  it('says no figure and no side that drift --json does not print for its days', async () => {
    await fc.assert(
      fc.asyncProperty(aPage, async (diary) => void (await onEachPage(diary))),
      runsOf(100),
    );
  });

  it('is read with every sentence that it can have', async () => {
    const found = new Set<string>();
    let rows = 0;
    for (const diary of fc.sample(aPage, { numRuns: 100, seed: 5 })) {
      for (const claim of await onEachPage(diary)) found.add(claim);
      rows += tableOf(summaryMarkdown(draft(diary))).length;
    }
    expect([...found].toSorted()).toEqual(['changed', 'gap', 'hands-on', 'kept', 'level', 'role', 'verdict', 'year']);
    expect(rows).toBeGreaterThan(50);
  });
});
