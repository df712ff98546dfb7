import { parameters } from '../../../shared/constants.ts';
import type { ActivityFigure, FeedsView } from '../../../shared/ipc/feeds-views.ts';
import { ActivityBars } from '../../charts/ActivityBars.tsx';
import { axisValue, bandInWords } from '../../charts/axis-words.ts';
import { FigureTable } from '../../charts/FigureTable.tsx';
import { categoryWords, needsMore, percentInWords } from '../../charts/feeds-words.ts';
import { feedsCopy } from '../../copy/feeds.ts';
import { feedsMethod } from '../../copy/feeds-method.ts';
import styles from './Feeds.module.css';
import { FigureSection } from './FigureSection.tsx';

const rowOf = ({ label, category, n, mean, lo, hi, timeShare }: ActivityFigure): [string, ...string[]] => {
  const enough = n >= parameters.activityMinRatings;
  const figures = enough
    ? [axisValue(mean, 2), bandInWords(lo, hi, 2)]
    : ['–', needsMore(parameters.activityMinRatings - n)];
  return [label, categoryWords[category], String(n), ...figures, percentInWords(timeShare)];
};

/** What gave and what took energy, one bar an activity. */
export const ActivitySection = (props: {
  readonly view: FeedsView;
  readonly hrefOf: (activityId: string) => string;
}) => {
  const { view, hrefOf } = props;
  const copy = feedsCopy.bars;
  return (
    <FigureSection
      title={copy.title}
      sentences={view.sentences.map(({ text }) => text)}
      method={feedsMethod.bars(view)}
      table={<FigureTable label={copy.tableLabel} head={copy.head} rows={view.activities.map(rowOf)} />}
    >
      <ActivityBars activities={view.activities} hrefOf={hrefOf} />
      <p className={styles['soft']}>{copy.opens}</p>
    </FigureSection>
  );
};
