import { firstDayOfWeek } from '../../../shared/calendar/iso-week.ts';
import type { FeedsView } from '../../../shared/ipc/feeds.ts';
import { dayInWords } from '../../../shared/wording/wording.ts';
import { axisValue, bandInWords } from '../../charts/axis/axis-words.ts';
import { FigureTable } from '../../charts/axis/FigureTable.tsx';
import { AnswerCounts } from '../../charts/feeds/AnswerCounts.tsx';
import {
  burdenWeekInWords,
  emptyBurdenWeekInWords,
  feedsWords,
  totalWeekInWords,
} from '../../charts/feeds/feeds-words.ts';
import { WeeklyChart } from '../../charts/feeds/WeeklyChart.tsx';
import { FigureSection } from './FigureSection.tsx';
import { feedsCopy } from './feeds-copy.ts';
import { feedsMethod } from './feeds-method-copy.ts';
import { HeavyStretchSwitch } from './HeavyStretch.tsx';
import { burdenPicture, totalPicture } from './weekly-pictures.ts';

type WeeklySectionProps = {
  readonly view: FeedsView;
  /** The week that was opened and is come back to. */
  readonly startWeek: number | null;
  readonly onOpenWeek: (week: number) => void;
};

const totalGuides = [
  { value: 1, word: feedsWords.energised },
  { value: 0, word: feedsWords.neither },
  { value: -1, word: feedsWords.drained },
];

const burdenGuides = [
  { value: 4, word: 'Very much' },
  { value: 2, word: 'Somewhat' },
  { value: 0, word: 'Not at all' },
];

/** All rated work together, with its band. */
export const TotalSection = ({ view, startWeek, onOpenWeek }: WeeklySectionProps) => {
  const { total } = view;
  const copy = feedsCopy.total;
  const dotOf = (week: number) => total.dots.find((dot) => dot.week === week);
  const pointOf = (week: number) => total.line.find((point) => point.week === week);
  const weekInWords = (week: number) =>
    `Week of ${dayInWords(firstDayOfWeek(week))}: ${totalWeekInWords(dotOf(week), pointOf(week))}`;
  const rows = total.line.toReversed().map(({ week, level, lo, hi }): [string, ...string[]] => {
    const dot = dotOf(week);
    const name = dayInWords(firstDayOfWeek(week));
    return [name, String(dot?.n ?? 0), axisValue(dot?.value ?? null, 2), axisValue(level, 2), bandInWords(lo, hi, 2)];
  });
  return (
    <FigureSection
      title={copy.title}
      sentences={total.sentences.map(({ text }) => text)}
      method={feedsMethod.total(view)}
      table={<FigureTable label={copy.tableLabel} head={copy.head} rows={rows} />}
      extra={<HeavyStretchSwitch shown={view.heavyStretchShown} />}
    >
      <WeeklyChart
        label={feedsWords.total}
        picture={totalPicture(view)}
        guides={totalGuides}
        weekInWords={weekInWords}
        hasEntries={(week) => dotOf(week) !== undefined}
        startWeek={startWeek}
        onOpenWeek={onOpenWeek}
      />
    </FigureSection>
  );
};

/** The two burdens on one scale, never added up, and what else was asked about them. */
export const BurdenSection = ({ view, startWeek, onOpenWeek }: WeeklySectionProps) => {
  const { weeks, sentences, answers } = view.burden;
  const copy = feedsCopy.burden;
  const weekOf = (index: number) => weeks.find(({ week }) => week === index);
  const weekInWords = (index: number) => {
    const week = weekOf(index);
    return week ? burdenWeekInWords(week) : emptyBurdenWeekInWords(firstDayOfWeek(index));
  };
  const rows = weeks
    .toReversed()
    .map(({ monday, n, emotional, intellectual }): [string, ...string[]] => [
      dayInWords(monday),
      String(n),
      axisValue(emotional, 2),
      axisValue(intellectual, 2),
    ]);
  return (
    <FigureSection
      title={copy.title}
      sentences={sentences.map(({ text }) => text)}
      method={feedsMethod.burden(view)}
      table={weeks.length === 0 ? null : <FigureTable label={copy.tableLabel} head={copy.head} rows={rows} />}
    >
      {weeks.length === 0 ? null : (
        <WeeklyChart
          label={feedsWords.burden}
          picture={burdenPicture(view)}
          guides={burdenGuides}
          weekInWords={weekInWords}
          hasEntries={(week) => weekOf(week) !== undefined}
          startWeek={startWeek}
          onOpenWeek={onOpenWeek}
        />
      )}
      {answers.map((asked) => (
        <AnswerCounts key={asked.promptId} asked={asked} />
      ))}
    </FigureSection>
  );
};
