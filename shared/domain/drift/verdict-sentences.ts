import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { lastDayOfWeek } from '../../calendar/iso-week.ts';
import { unreachable } from '../../errors/unreachable.ts';
import type { Sentence } from '../../wording/sentence.ts';
import {
  counted,
  dayInWords,
  estimateInWords,
  likely,
  sideName,
  sidePhrase,
  toOneDecimal,
} from '../../wording/wording.ts';
import type { Drift, DriftChange } from './drift.ts';
import type { GuardName } from './guards.ts';
import type { ShownDrift } from './shown-drift.ts';

const CHANCE =
  'In simulated diaries of people who did not change, three to seven in a hundred met this sentence by chance within a ' +
  'year; ten to twenty if weeks resemble each other strongly, more if moods last for months.';

/** What each guard has to say. */
export const guardTexts: Readonly<Record<GuardName, string>> = {
  'weekday-shift': 'Your check-ins moved to other weekdays. Part of this may be the day, not you.',
  'identical-answers': 'Your answers came to the same figure each time; the line cannot tell more than that.',
  'catalogue-change': 'The questions changed in this period.',
  'mix-shift':
    'What you were asked changed in this period: other forms, own questions or rated activities than before. Part of ' +
    'this may be the questions, not you.',
  'late-share': 'Much of this was written from memory.',
};

const sentence = (id: string, text: string, footnote: string | null = null): Sentence => ({ id, text, footnote });

const figure = (value: number | null, lo: number | null, hi: number | null): string => {
  const band = { lo: lo ?? -1, hi: hi ?? 1 };
  return `about ${estimateInWords(value ?? 0, band)} (${likely(band.lo, band.hi)})`;
};

/** "from about -0.3 (likely -0.5 to -0.1) to about 0.2 (likely 0.04 to 0.4)". */
export const fromTo = ({ from, fromLo, fromHi, to, toLo, toHi }: DriftChange): string =>
  `from ${figure(from, fromLo, fromHi)} to ${figure(to, toLo, toHi)}`;

/** How a change came, behind its figures: in a week that is named, gradually, or without a word. */
export const howItCame = ({ shape, sinceWeek, sinceFirst, sinceLast }: DriftChange): string => {
  if (shape === 'gradual') return ', gradually over these weeks';
  if (shape === null || sinceWeek === null || sinceFirst === null || sinceLast === null) return '';
  const since = `, since about the week of ${dayInWords(sinceWeek)}`;
  if (sinceFirst === sinceLast) return since;
  return `${since} (likely between the weeks of ${dayInWords(sinceFirst)} and ${dayInWords(sinceLast)})`;
};

/** "toward the tech lead side". */
export const toward = ({ direction }: Pick<Drift, 'direction'>): string =>
  `toward the ${direction === null ? '' : sideName(direction)} side`;

const movedText = (drift: Drift): string =>
  `Over ${counted(drift.span, 'week')} your energy answers moved ${toward(drift)}, ${fromTo(drift)}${howItCame(drift)}.`;

/** A claim that is only kept by now, with the figures of the last Sunday on which it was more. */
const keptText = (day: CalendarDay, then: Drift): string =>
  `On ${dayInWords(day)} your answers had moved ${toward(then)}, ${fromTo(then)}; the case has weakened since.`;

const leanText = ({ status, guards, ...drift }: ShownDrift): string => {
  const lean = `The last ${counted(drift.span, 'week')} lean ${toward(drift)}`;
  if (status === 'moved') {
    const why = guards.map((guard) => guardTexts[guard]).join(' ');
    return `${lean}; Driftline does not call it moved: ${why}`;
  }
  return `${lean}, not yet clear. About one in four stable diaries shows a lean like this within a year.`;
};

/** The verdict above the minimum; `whenClear` is the drift on the day a claim that is only kept was last clear. */
export const verdictSentence = (drift: ShownDrift, whenClear: Drift | null): Sentence => {
  const { shownStatus: status, shownClear } = drift;
  const span = counted(drift.span, 'week');
  switch (status) {
    case 'insufficient':
    case 'paused':
    case 'untold':
      return sentence('untold', 'Whether anything moved is read from more weeks than these days hold.');
    case 'no-clear-movement': {
      const mdc = toOneDecimal(drift.mdc ?? 0);
      return sentence(status, `No clear movement over ${span}. A change of up to about ${mdc} could be hiding.`);
    }
    case 'held-steady':
      return sentence(status, `Over ${span} your energy answers held steady.`);
    case 'tilt':
      return sentence(status, leanText(drift));
    case 'moved':
      if (shownClear !== null && whenClear !== null) return sentence('kept', keptText(shownClear, whenClear));
      return sentence(status, movedText(drift), CHANCE);
    default:
      return unreachable(status);
  }
};

/** What was shown as moved, and later weeks took back. */
export const withdrawnSentence = ({ shownWithdrawn: day }: ShownDrift): readonly Sentence[] => {
  if (day === null) return [];
  const text = `Your answers up to ${dayInWords(day)} read as moved. With the weeks since then they no longer do.`;
  return [sentence('withdrawn', text)];
};

/** Where the answers lie: beside "moved" without a second "now". */
export const levelSentence = (drift: ShownDrift): readonly Sentence[] => {
  const { level, levelLo, levelHi, side, asOfWeek, shownStatus } = drift;
  if (level === null || levelLo === null || levelHi === null || side === null) return [];
  const figures = `${estimateInWords(level, { lo: levelLo, hi: levelHi })}, ${likely(levelLo, levelHi)}.`;
  if (shownStatus === 'moved') {
    return [sentence('level', `The last weeks, the newest counting most, put it at ${figures}`)];
  }
  const place = side === 'between' ? 'sit between the two sides' : `sit ${sidePhrase(side)}`;
  return [sentence('level', `Around ${dayInWords(lastDayOfWeek(asOfWeek))} your energy answers ${place}: ${figures}`)];
};
