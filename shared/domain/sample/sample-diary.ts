import { addDays, type CalendarDay } from '../../calendar/calendar-day.ts';
import { parameters } from '../../constants.ts';
import type { RoleName, RolePeriod } from '../../records/beside/role-period.ts';
import type { ActivityCategory, ActivityRating, Reflection, Split } from '../../records/entries/reflection.ts';
import { activities } from '../questions/prompt-catalogue.ts';
import { promptIds } from '../questions/prompt-ids.ts';
import type { SampleQuestions } from './sample-answers.ts';
import { sampleLines } from './sample-lines.ts';
import { sampleQuestions } from './sample-questions.ts';
import { clamp, createDraws, type Draws, roundHalfUp } from './sample-random.ts';
import { type SampleStory, sampleStory } from './sample-story.ts';

export type SampleOptions = {
  /** A Monday. */
  readonly start?: CalendarDay;
  readonly seed?: number;
  readonly weeks?: number;
  /** A week without entries, counted from 0. */
  readonly vacationWeek?: number;
  readonly story?: SampleStory;
  /** What is asked, and how the writer answers. */
  readonly questions?: SampleQuestions;
};

export type SampleDiary = { readonly reflections: readonly Reflection[]; readonly roles: readonly RolePeriod[] };

type Setting = Required<SampleOptions> & { readonly phases: readonly number[] };

const CHANCE_OF_DAY = [0.6, 0.5, 0.45, 0.5, 0.55] as const;
const MOOD_OF_DAY = [0.08, 0.05, 0, -0.05, -0.08] as const;
const WORK_OF_DAY = [-0.06, -0.03, 0, 0.03, 0.06] as const;
const REVIEW_MISSED: Readonly<Record<RoleName, number>> = { TL: 0.05, combined: 0.2, EM: 0.35, IC: 0.05, other: 0.05 };

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Week-long moods: each resembles the one before by half. */
const drawPhases = (seed: number, weeks: number): readonly number[] => {
  const draws = createDraws(seed + 1);
  let phase = 0.1 * draws.gauss();
  return Array.from({ length: weeks }, () => {
    const current = phase;
    phase = 0.5 * phase + 0.0866 * draws.gauss();
    return current;
  });
};

type Head = Pick<Reflection, 'id' | 'forDate' | 'catalogueVersion'> & { readonly form: 'daily' | 'weekly' };

const anEntry = ({ id, form, forDate, catalogueVersion }: Head): Reflection => ({
  type: 'reflection',
  id,
  revision: 'r0',
  parents: [],
  forDate,
  createdAt: `${forDate}T${form === 'daily' ? '17:40' : '16:30'}:00.000Z`,
  tz: 'UTC',
  utcOffsetMinutes: 0,
  createdLocalDate: forDate,
  updatedAt: null,
  deletedAt: null,
  private: false,
  starred: false,
  pinned: false,
  tags: [],
  people: [],
  projects: [],
  form,
  catalogueVersion,
  answers: {},
  split: null,
  activities: [],
  satisfaction: null,
  burden: null,
  pressure: null,
  oneToOnes: null,
  reviews: null,
  note: '',
});

type Shares = { readonly technical: number; readonly people: number };

const chipsOf = ({ technical, people }: Shares): Split => {
  const handsOn = roundHalfUp(parameters.chipsPerSplit * technical);
  const withPeople = Math.min(roundHalfUp(parameters.chipsPerSplit * people), parameters.chipsPerSplit - handsOn);
  const coordination = parameters.chipsPerSplit - handsOn - withPeople;
  return { people: withPeople, coordination, technical: handsOn, other: 0 };
};

const firstActivity = (category: ActivityCategory): string =>
  activities.find((activity) => activity.category === category)?.id ?? category;

const drawRatings = (split: Split, leaning: number, draws: Draws): ActivityRating[] => {
  const rate = (liking: number): number => clamp(roundHalfUp(liking + 0.7 * draws.gauss()), -2, 2);
  const people = rate(0.4 + 1.3 * leaning);
  const technical = rate(0.4 - 1.3 * leaning);
  const ratings = { people, technical, coordination: rate(0) };
  return (['people', 'technical', 'coordination'] as const).flatMap((category) =>
    split[category] < 2
      ? []
      : [
          {
            activityId: firstActivity(category),
            category,
            minutes: split[category] * parameters.minutesPerChip,
            energy: ratings[category],
          },
        ],
  );
};

const drawSatisfaction = (split: Split, leaning: number, noise: number, draws: Draws): number => {
  const fit = (1.2 * leaning * (split.people - split.technical)) / parameters.chipsPerSplit;
  return clamp(roundHalfUp(3.4 + fit + noise * draws.gauss()), 1, 5);
};

const drawDaily = (setting: Setting, week: number, day: number): Reflection | null => {
  const { seed, start, story, phases, questions } = setting;
  const index = 7 * week + day;
  const draws = createDraws(seed + (index + 1) * 2_654_435_761);
  if (draws.uniform() >= (CHANCE_OF_DAY[day] ?? 0)) return null;
  const mood = story.leaning(week) + (phases[week] ?? 0) + (MOOD_OF_DAY[day] ?? 0);
  const leaning = mood + 0.12 * draws.gauss();
  const asked = questions.ofDay({ index, leaning, draws });
  const offset = WORK_OF_DAY[day] ?? 0;
  const technical = clamp(story.technical(week) + offset + 0.08 * draws.gauss(), 0, 0.95);
  const people = clamp(story.people(week) - 0.5 * offset + 0.06 * draws.gauss(), 0, 1 - technical);
  const split = chipsOf({ technical, people });
  const rated = drawRatings(split, leaning, draws);
  const satisfaction = drawSatisfaction(split, leaning, 0.6, draws);
  const answers = { ...asked, ...questions.besidesOfDay({ seed, index, mood, split, asked }) };
  const head = { id: `d${pad(index, 3)}`, form: 'daily', forDate: addDays(start, index) } as const;
  const entry = anEntry({ ...head, catalogueVersion: questions.catalogueVersion });
  return { ...entry, answers, split, activities: rated, satisfaction };
};

const drawKept = (planned: number, missed: number, draws: Draws): { planned: number; done: number } => {
  let done = 0;
  for (let occasion = 0; occasion < planned; occasion += 1) if (draws.uniform() >= missed) done += 1;
  return { planned, done };
};

const drawWeekly = (setting: Setting, week: number): Reflection | null => {
  const { seed, start, story, phases, questions } = setting;
  const draws = createDraws(((seed ^ 0x9e3779b9) >>> 0) + week);
  if (draws.uniform() >= 0.85) return null;
  const mood = story.leaning(week) + (phases[week] ?? 0);
  const leaning = mood + 0.08 * draws.gauss();
  const asked = questions.ofWeek({ index: week, leaning, draws });
  const technical = clamp(story.technical(week) + 0.05 * draws.gauss(), 0, 0.95);
  const people = clamp(story.people(week) + 0.05 * draws.gauss(), 0, 1 - technical);
  const split = chipsOf({ technical, people });
  const burdenOf = (share: number): number => clamp(roundHalfUp(0.8 + 3.2 * share + 0.6 * draws.gauss()), 0, 4);
  const emotional = burdenOf(people);
  const burden = { emotional, intellectual: burdenOf(technical) };
  const pressure = clamp(roundHalfUp(2.6 + 0.8 * draws.gauss()), 1, 5);
  const [role, strained] = [story.role(week), pressure >= 4];
  const oneToOnes = drawKept(role === 'TL' ? 0 : 6, 0.1 + (strained ? 0.25 : 0), draws);
  const reviews = drawKept(5, REVIEW_MISSED[role] + (strained ? 0.15 : 0), draws);
  const satisfaction = drawSatisfaction(split, leaning, 0.5, draws);
  const answers = { ...asked, ...questions.besidesOfWeek({ seed, index: week, mood, split }) };
  const head = { id: `w${pad(week, 2)}`, form: 'weekly', forDate: addDays(start, 7 * week + 4) } as const;
  const entry = anEntry({ ...head, catalogueVersion: questions.catalogueVersion });
  return { ...entry, answers, split, burden, pressure, oneToOnes, reviews, satisfaction };
};

const withLine = (entries: readonly Reflection[], line: string | undefined): readonly Reflection[] => {
  const first = entries.findIndex(({ form }) => form === 'daily');
  if (line === undefined || first === -1) return entries;
  return entries.map((entry, index) =>
    index === first ? { ...entry, answers: { ...entry.answers, [promptIds.lineOfDay]: line } } : entry,
  );
};

const drawWeek = (setting: Setting, week: number): readonly Reflection[] => {
  if (week === setting.vacationWeek) return [];
  const days = CHANCE_OF_DAY.map((_, day) => drawDaily(setting, week, day));
  const entries = [...days, drawWeekly(setting, week)].filter((entry) => entry !== null);
  return withLine(entries, setting.story === sampleStory ? sampleLines.get(week) : undefined);
};

const SPELLS = [
  { role: 'TL', fromWeek: 0, title: 'Tech lead', rung: 'tl', teamSize: 5 },
  { role: 'combined', fromWeek: 9, title: '', rung: null, teamSize: 5 },
  { role: 'EM', fromWeek: 17, title: 'Engineering manager', rung: 'em', teamSize: 7 },
] as const;

const sampleRoles = (start: CalendarDay, weeks: number): readonly RolePeriod[] => {
  const begun = SPELLS.filter(({ fromWeek }) => fromWeek < weeks);
  return begun.map(({ role, fromWeek, title, rung, teamSize }, index) => {
    const next = begun[index + 1];
    return {
      ...{ type: 'role', id: `role${index + 1}`, revision: 'r0', parents: [], role, title, rung, teamSize },
      from: addDays(start, 7 * fromWeek),
      to: next ? addDays(start, 7 * next.fromWeek - 1) : null,
      ...{ expectedSplit: null, note: '', updatedAt: null, deletedAt: null },
    };
  });
};

/** The sample diary's fixed start. Demo mode shifts it by whole weeks. */
export const SAMPLE_START = '2026-01-05' as CalendarDay;

/**
 * A made-up journal, the same on every machine: check-ins oldest first and the roles held.
 * By default half a year from tech lead to engineering manager with a week away. docs/domain.md, section 9.
 */
export const sampleDiary = (options: SampleOptions = {}): SampleDiary => {
  const { start = SAMPLE_START, seed = 20_260_105, weeks = 26, vacationWeek = 13 } = options;
  const { story = sampleStory, questions = sampleQuestions } = options;
  const setting = { start, seed, weeks, vacationWeek, story, questions, phases: drawPhases(seed, weeks) };
  const reflections = Array.from({ length: weeks }, (_, week) => drawWeek(setting, week)).flat();
  return { reflections, roles: sampleRoles(start, weeks) };
};
