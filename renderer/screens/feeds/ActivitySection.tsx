import { parameters } from '../../../shared/constants.ts';
import type { ActivityFigure, FeedsView } from '../../../shared/ipc/feeds.ts';
import { axisValue, bandInWords, shareInWords } from '../../charts/axis/axis-words.ts';
import { FigureTable } from '../../charts/axis/FigureTable.tsx';
import { ActivityBars } from '../../charts/feeds/ActivityBars.tsx';
import { categoryWords, needsMore } from '../../charts/feeds/feeds-words.ts';
import styles from './Feeds.module.css';
import { FigureSection } from './FigureSection.tsx';
import { feedsCopy } from './feeds-copy.ts';
import { feedsMethod } from './feeds-method-copy.ts';

const rowOf = ({ label, category, n, mean, lo, hi, timeShare }: ActivityFigure): [string, ...string[]] => {
  const enough = n >= parameters.activityMinRatings;
  const figures = enough
    ? [axisValue(mean, 2), bandInWords(lo, hi, 2)]
    : ['–', needsMore(parameters.activityMinRatings - n)];
  return [label, categoryWords[category], String(n), ...figures, shareInWords(timeShare)];
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
