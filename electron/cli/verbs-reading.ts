import type { CalendarDay } from '../../shared/calendar/calendar-day.ts';
import { parameters } from '../../shared/constants.ts';
import { type JournalReading, readJournal, restsInside } from '../../shared/domain/drift/journal-reading.ts';
import { measureYear, type ShownDrift } from '../../shared/domain/drift/shown-drift.ts';
import { observe } from '../../shared/domain/scoring/observations.ts';
import { defaultSections } from '../../shared/domain/summary/summary.ts';
import { summaryMarkdown } from '../../shared/domain/summary/summary-markdown.ts';
import { ok } from '../../shared/errors/result.ts';
import type { DriftRow } from '../../shared/ipc/drift.ts';
import type { Journal } from '../journal/core/journal.ts';
import { promptsOf } from '../journal/core/journal-words.ts';
import { compareView } from '../journal/drift/compare-view.ts';
import { driftDays, driftView } from '../journal/drift/drift-view.ts';
import { summaryView } from '../journal/summary/summary-view.ts';
import {
  asJson,
  asOfDay,
  badUse,
  journalWithin,
  type ReadDays,
  readDays,
  type VerbContext,
  type VerbResult,
} from './verb.ts';
import { deliver } from './verbs-archive.ts';

/**
 * What `drift --json` prints, by the names of docs/domain.md: both curves with their guards, the gap between them, the
 * hands-on share against the usual range of the role (`band`), every role change with what lay before and after, and
 * energy over a year (`year`, null until it holds 40 weeks). Weeks and comparisons stand beside them: docs/data.md.
 */
const driftNumbers = (reading: JournalReading, year: ShownDrift | null) => {
  const { asOf, energy, time, total, gap, role, handsOn, handsOnRange, changes } = reading;
  const roleChanges = changes.map(({ change, comparison }) => ({ ...change, ...comparison }));
  return { asOf, energy, time, total, gap, role, handsOn: { ...handsOn, band: handsOnRange }, roleChanges, year };
};

/** The year's view, told of a period only where the weeks it rests on lie inside. */
const yearOf = (journal: Journal, { asOf, from }: ReadDays): ShownDrift | null => {
  const { energy } = observe(journal.entries(), promptsOf(journal));
  const isTold = from === null || restsInside(energy, { asOf, from, windowWeeks: parameters.yearWindowWeeks });
  return isTold ? measureYear(energy, asOf) : null;
};

/** One week of the table on the drift screen, curve by curve; null where there is nothing. */
const weekNumbers = (row: DriftRow) => ({
  week: row.week,
  monday: row.monday,
  energy: {
    n: row.n,
    nEarlier: row.nEarlier,
    value: row.energyDot,
    level: row.energyLevel,
    lo: row.energyLo,
    hi: row.energyHi,
    questions: row.questions,
  },
  time: { n: row.timeN, value: row.timeDot, level: row.timeLevel, lo: row.timeLo, hi: row.timeHi },
  handsOn: { value: row.shareDot, level: row.shareLevel, lo: row.shareLo, hi: row.shareHi },
  role: row.role,
});

/** The pairs of periods that the compare screen offers, each with its figures. */
const comparisonNumbers = (journal: Journal, asOf: CalendarDay) =>
  compareView(journal, asOf, null).presets.map(({ id, title, earlier, later }) => {
    const { curves } = compareView(journal, asOf, { earlier, later });
    return { id, title, earlier, later, curves };
  });

/** `drift`: the statistic of energy and time, unrounded with --json, else its sentences. */
export const driftVerb = async (context: VerbContext): VerbResult => {
  const { journal } = context;
  const given = readDays(context);
  if (!given.ok) return given;
  const { asOf, from } = given.value;
  const { invocation, console } = context;
  const promptOf = promptsOf(journal);
  const reading = readJournal({ entries: journal.entries(), roles: journal.roles(), asOf, from, promptOf });
  if (invocation.json) {
    const isGiven = invocation.asOf !== null || invocation.to !== null;
    const inside = journalWithin(journal, given.value);
    const weeks = driftView(inside, driftDays(isGiven ? asOf : null, console.clock().day)).rows.map(weekNumbers);
    const comparisons = comparisonNumbers(inside, asOf);
    const numbers = driftNumbers(reading, yearOf(journal, given.value));
    return ok({ data: asJson({ ...numbers, weeks, comparisons }), words: '' });
  }
  const said = reading.sentences.flatMap(({ text, footnote }) =>
    footnote === null ? [text] : [text, `  ${footnote}`],
  );
  return ok({ data: `${said.join('\n')}\n`, words: '' });
};

/** `summary`: one page for the own manager, the same text as in the window. */
export const summaryVerb = async (context: VerbContext): VerbResult => {
  const { reader, pages, format, json } = context.invocation;
  if (reader !== 'manager') return badUse('So far --reader knows only "manager".');
  if (pages !== '1') return badUse('So far --pages knows only 1.');
  if (format !== 'markdown') return badUse('summary needs --format markdown.');
  const asOf = asOfDay(context);
  if (!asOf.ok) return asOf;
  const view = summaryView(context.journal, { asOf: asOf.value, sections: [...defaultSections] }, asOf.value);
  const text = json ? asJson(view) : summaryMarkdown(view);
  return deliver(context, { text, name: 'the summary', holds: 'readable' });
};
