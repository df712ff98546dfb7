import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { firstDayOfWeek, lastDayOfWeek, type WeekIndex } from '../../calendar/iso-week.ts';
import type { RolePeriod } from '../../records/beside/role-period.ts';
import type { Entry } from '../../records/entries/entry.ts';
import { roleLabel } from '../../wording/role-names.ts';
import { monthRange } from '../../wording/wording.ts';
import type { PromptLookup } from '../questions/prompt-catalogue.ts';
import { type RoleStep, roleSteps } from '../roles/role-history.ts';
import { type LevelPoint, levelLine } from '../statistics/level-line.ts';
import { pickQuestions } from './summary-questions.ts';
import { type PageReading, readForPage } from './summary-reading.ts';
import {
  describesDirection,
  headlineText,
  levelText,
  methodText,
  movementText,
  pageGapText,
  roleChangeText,
  timeText,
  yearText,
} from './summary-sentences.ts';

export type SummarySectionId = 'headline' | 'energy' | 'year' | 'time' | 'gap' | 'questions' | 'method';

/** Energy by week with the role as steps; no dots, so that no single entry can be read off. */
export type SummaryChart = {
  firstWeek: WeekIndex;
  lastWeek: WeekIndex;
  line: LevelPoint[];
  roles: RoleStep[];
  alt: string;
};

/** One block of the sheet, in order. `heading` runs into what follows it: "How to read this: a private log …". */
export type SummaryBlock =
  | { kind: 'title'; text: string; subtitle: string }
  | { kind: 'paragraph'; section: SummarySectionId; text: string }
  | { kind: 'chart'; section: SummarySectionId; chart: SummaryChart }
  | { kind: 'questions'; section: SummarySectionId; heading: string; items: string[] }
  | { kind: 'method'; section: SummarySectionId; heading: string; text: string };

export type SummarySection = { id: SummarySectionId; title: string; chosen: boolean; note: string | null };

export type Summary = {
  asOf: CalendarDay;
  blocks: SummaryBlock[];
  words: number;
  wordLimit: number;
  sections: SummarySection[];
  /** Chosen sections left out because the page was full. */
  dropped: SummarySectionId[];
  questions: string[];
  /** Further questions of the bank, for the writer to take instead. */
  offeredQuestions: string[];
  chart: SummaryChart | null;
};

export type SummaryRequest = {
  readonly entries: readonly Entry[];
  readonly roles: readonly RolePeriod[];
  readonly asOf: CalendarDay;
  readonly reader: 'manager';
  readonly pages: 1;
  readonly sections: readonly SummarySectionId[];
  /** The catalogue's questions alone unless given. */
  readonly promptOf?: PromptLookup;
};

const WORD_LIMIT = 320;

/** Over the limit these go first to last; the others always stay. Section 7.3. */
const DROP_ORDER: readonly SummarySectionId[] = ['year', 'gap', 'time'];

const titles: Readonly<Record<SummarySectionId, string>> = {
  headline: 'Headline',
  energy: 'Energy drift',
  year: 'Energy over a year',
  time: 'Time use',
  gap: 'Energy and time',
  questions: 'Questions to ask',
  method: 'How to read this',
};

const nothingToShow: Readonly<Record<SummarySectionId, string | null>> = {
  headline: null,
  energy: 'Too few check-ins for a line.',
  year: 'Fewer than 40 weeks with check-ins in a year.',
  time: 'Too few weeks with a time split.',
  gap: 'No clear gap between energy and time.',
  questions: null,
  method: null,
};

export const summarySectionIds = Object.keys(titles) as readonly SummarySectionId[];

/** What a sheet for the own manager holds unless the writer chooses otherwise. Section 7.2. */
export const defaultSections: readonly SummarySectionId[] = ['headline', 'energy', 'time', 'questions', 'method'];

/** The picture of the page; null where no line can be drawn. */
const drawChart = (reading: PageReading, roles: readonly RolePeriod[]): SummaryChart | null => {
  const { energy, observations, asOf } = reading;
  const lastWeek = energy.asOfWeek;
  const line = levelLine(observations.energy, asOf);
  const firstWeek = line[0]?.week ?? lastWeek;
  if (energy.shownStatus === 'insufficient' || line.every(({ level }) => level === null)) return null;
  const steps = roleSteps(roles, firstDayOfWeek(firstWeek), lastDayOfWeek(lastWeek));
  return {
    firstWeek,
    lastWeek,
    line,
    // The writer's own title may name a company or a project: a sheet for others has the plain name.
    roles: steps.map((step) => ({ ...step, title: roleLabel(step.role) })),
    alt: [movementText(reading), levelText(reading)].filter((text) => text !== null).join(' '),
  };
};

const paragraph = (section: SummarySectionId, text: string | null): SummaryBlock[] =>
  text === null ? [] : [{ kind: 'paragraph', section, text }];

/** Every block that could stand on the sheet, in the order of the sheet. */
const allBlocks = (reading: PageReading, chart: SummaryChart | null, questions: readonly string[]): SummaryBlock[] => [
  ...paragraph('headline', headlineText(reading)),
  ...(chart ? [{ kind: 'chart' as const, section: 'energy' as const, chart }] : []),
  ...paragraph('year', yearText(reading)),
  ...paragraph('time', timeText(reading)),
  ...paragraph('gap', pageGapText(reading)),
  ...paragraph('energy', roleChangeText(reading)),
  { kind: 'questions', section: 'questions', heading: 'Questions', items: [...questions] },
  { kind: 'method', section: 'method', heading: titles.method, text: methodText(reading) },
];

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

const textOf = (block: SummaryBlock): string => {
  if (block.kind === 'title') return `${block.text} ${block.subtitle}`;
  if (block.kind === 'questions') return [block.heading, ...block.items].join(' ');
  if (block.kind === 'method') return `${block.heading} ${block.text}`;
  return block.kind === 'paragraph' ? block.text : '';
};

const countWords = (blocks: readonly SummaryBlock[]): number =>
  blocks.reduce((sum, block) => sum + wordsIn(textOf(block)), 0);

const sectionOf = (block: SummaryBlock): SummarySectionId | null => (block.kind === 'title' ? null : block.section);

const without = (blocks: readonly SummaryBlock[], section: SummarySectionId): SummaryBlock[] =>
  blocks.filter((block) => sectionOf(block) !== section);

/** Leaves out whole sections until the words fit; never cuts inside a sentence. Section 7.3. */
export const fitToLimit = (
  blocks: readonly SummaryBlock[],
  wordLimit: number,
): { readonly blocks: SummaryBlock[]; readonly dropped: SummarySectionId[] } => {
  let kept = [...blocks];
  const dropped: SummarySectionId[] = [];
  for (const section of DROP_ORDER) {
    if (countWords(kept) <= wordLimit) break;
    const shorter = without(kept, section);
    if (shorter.length < kept.length) dropped.push(section);
    kept = shorter;
  }
  return { blocks: kept, dropped };
};

/** Why a section has nothing: where no direction is described, a gap is not looked for. */
const emptyNote = (id: SummarySectionId, reading: PageReading): string | null =>
  nothingToShow[id === 'gap' && !describesDirection(reading) ? 'energy' : id];

const describeSections = (
  reading: PageReading,
  possible: readonly SummaryBlock[],
  { chosen, dropped }: { readonly chosen: readonly SummarySectionId[]; readonly dropped: readonly SummarySectionId[] },
): SummarySection[] =>
  summarySectionIds.map((id) => {
    const empty = !possible.some((block) => sectionOf(block) === id);
    const note = dropped.includes(id) ? 'Left out: the page is full.' : empty ? emptyNote(id, reading) : null;
    return { id, title: titles[id], chosen: chosen.includes(id), note };
  });

const titleBlock = ({ recorded, period }: PageReading): SummaryBlock => {
  const subtitle = recorded.days ? monthRange(...recorded.days) : monthRange(period.from, period.to);
  return { kind: 'title', text: 'For a career conversation', subtitle };
};

/**
 * Drafts one page for the own manager. Months, not days; no entry, id, name or own word of the writer is on it, and an
 * unconfirmed lean reads as no clear movement. docs/domain.md, section 7.
 */
export const draftSummary = ({ entries, roles, asOf, sections, promptOf }: SummaryRequest): Summary => {
  const reading = readForPage({ entries, roles, asOf, ...(promptOf ? { promptOf } : {}) });
  const { chosen, offered } = pickQuestions(reading, roles);
  const chart = drawChart(reading, roles);
  const possible = allBlocks(reading, chart, chosen);
  const wanted = possible.filter((block) => sections.some((section) => section === sectionOf(block)));
  const { blocks, dropped } = fitToLimit([titleBlock(reading), ...wanted], WORD_LIMIT);
  return {
    asOf,
    blocks,
    words: countWords(blocks),
    wordLimit: WORD_LIMIT,
    sections: describeSections(reading, possible, { chosen: sections, dropped }),
    dropped,
    questions: sections.includes('questions') ? [...chosen] : [],
    offeredQuestions: [...offered],
    chart: sections.includes('energy') ? chart : null,
  };
};
