import { type KeyboardEvent, useState } from 'react';
import type { ActivityFigure } from '../../../shared/ipc/feeds.ts';
import { axisValue } from '../axis/axis-words.ts';
import styles from './ActivityBars.module.css';
import { type ActivityBar, activityBars, trackAt } from './activity-bars.ts';
import { CategoryMark } from './CategoryMark.tsx';
import { barInWords, categoryWords, feedsWords, needsMore, waitingInWords } from './feeds-words.ts';

export type ActivityBarsProps = {
  readonly activities: readonly ActivityFigure[];
  /** Where the entries of an activity are. */
  readonly hrefOf: (activityId: string) => string;
};

/** Which of the links a key leads to; undefined = not our key. */
const rowAfterKey = (key: string, current: number, count: number): number | undefined => {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'ArrowDown') return Math.min(count - 1, current + 1);
  return key === 'ArrowUp' ? Math.max(0, current - 1) : undefined;
};

const moveByKey = (event: KeyboardEvent<HTMLElement>) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a')];
  const target = rowAfterKey(event.key, links.indexOf(event.target as HTMLElement), links.length);
  if (target === undefined) return;
  links[target]?.focus();
  event.preventDefault();
};

const Track = ({ bar }: { readonly bar: ActivityBar }) => (
  <svg className={styles['track']} width="100%" height="26" aria-hidden="true">
    <line className={styles['zero']} x1="50%" x2="50%" y1="0" y2="26" />
    <rect
      className={styles['bar']}
      data-category={bar.activity.category}
      x={`${bar.start}%`}
      width={`${bar.width}%`}
      y="7"
      height="12"
    />
    <line className={styles['band']} x1={`${bar.lo}%`} x2={`${bar.hi}%`} y1="13" y2="13" />
    <line className={styles['band']} x1={`${bar.lo}%`} x2={`${bar.lo}%`} y1="9" y2="17" />
    <line className={styles['band']} x1={`${bar.hi}%`} x2={`${bar.hi}%`} y1="9" y2="17" />
  </svg>
);

/**
 * How each kind of work left the writer: bars to both sides of "neither" with their bands. One tab stop, arrows walk
 * the rows, each row opens its entries.
 */
export const ActivityBars = ({ activities, hrefOf }: ActivityBarsProps) => {
  const { bars, waiting } = activityBars(activities);
  const [current, setCurrent] = useState(0);
  const link = (index: number, activity: ActivityFigure, words: string) => (
    <a
      className={styles['name']}
      href={hrefOf(activity.activityId)}
      data-at={activity.activityId}
      aria-label={words}
      tabIndex={index === Math.min(current, activities.length - 1) ? 0 : -1}
      onFocus={() => setCurrent(index)}
    >
      <CategoryMark category={activity.category} />
      {activity.label}
    </a>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the links inside
    <div className={styles['chart']} onKeyDown={moveByKey}>
      {bars.length > 0 ? <Ends /> : null}
      <ul aria-label={feedsWords.bars}>
        {bars.map((bar, index) => (
          <li key={bar.activity.activityId} className={styles['row']}>
            {link(index, bar.activity, barInWords(bar.activity))}
            <Track bar={bar} />
            <span className={styles['value']} aria-hidden="true">
              <b>{axisValue(bar.activity.mean)}</b>
              <span>n = {bar.activity.n}</span>
            </span>
          </li>
        ))}
        {waiting.map(({ activity, needs }, index) => (
          <li key={activity.activityId} className={styles['row']} data-waiting>
            {link(bars.length + index, activity, waitingInWords(activity))}
            <span className={styles['needs']} aria-hidden="true">
              {needsMore(needs)}
            </span>
            <span className={styles['value']} aria-hidden="true">
              <span>n = {activity.n}</span>
            </span>
          </li>
        ))}
      </ul>
      <Legend categories={[...new Set(activities.map(({ category }) => category))]} />
    </div>
  );
};

const Ends = () => (
  <div className={styles['row']} data-head aria-hidden="true">
    <span />
    <span className={styles['ends']}>
      <span style={{ insetInlineStart: `${trackAt(-2)}%` }}>{feedsWords.drained}</span>
      <span style={{ insetInlineStart: `${trackAt(0)}%` }}>{feedsWords.neither}</span>
      <span style={{ insetInlineStart: `${trackAt(2)}%` }}>{feedsWords.energised}</span>
    </span>
    <span className={styles['value']} />
  </div>
);

const Legend = ({ categories }: { readonly categories: readonly ActivityFigure['category'][] }) => (
  <p className={styles['legend']}>
    {(['people', 'coordination', 'technical', 'other'] as const)
      .filter((category) => categories.includes(category))
      .map((category) => (
        <span key={category}>
          <CategoryMark category={category} /> {categoryWords[category]}
        </span>
      ))}
  </p>
);
