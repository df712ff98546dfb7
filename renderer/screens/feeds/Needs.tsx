import { parameters } from '../../../shared/constants.ts';
import type { FeedsView } from '../../../shared/ipc/feeds.ts';
import styles from './Feeds.module.css';
import { feedsCopy } from './feeds-copy.ts';
import { FeedsPart } from './plans/FeedsPart.tsx';

export type Figure = 'bars' | 'quadrant' | 'compare' | 'total' | 'burden' | 'satisfaction';

/** Which figures have something to show. */
export const isReady = (view: FeedsView): Readonly<Record<Figure, boolean>> => ({
  bars: view.activities.length > 0,
  quadrant: view.activities.some(({ drawn }) => drawn),
  compare: view.comparisons.all.some(({ means }) => means !== null),
  total: view.total.dots.length > 0,
  burden: view.burden.weeks.length + view.burden.answers.length > 0,
  satisfaction: view.satisfaction.status !== 'insufficient',
});

const most = (counts: readonly number[]): number => Math.max(0, ...counts);

/** What each figure still needs, with what there is of it. */
const missingOf = (view: FeedsView): Readonly<Record<Figure, string>> => {
  const { needs } = feedsCopy;
  const { activityMinRatings, fitMinWeeks } = parameters;
  const ratings = most(view.activities.map(({ n }) => n));
  const days = most(view.comparisons.all.map(({ nWith, nWithout }) => Math.min(nWith, nWithout)));
  return {
    bars: needs.bars,
    quadrant: needs.have(ratings, activityMinRatings, 'ratings of one activity'),
    compare: needs.have(days, activityMinRatings, 'rated days both with and without one activity'),
    total: needs.total,
    burden: needs.burden,
    satisfaction: needs.have(view.satisfaction.n, fitMinWeeks, needs.weeks),
  };
};

/** The figures that say nothing yet, and why. */
export const Needs = ({ view }: { readonly view: FeedsView }) => {
  const ready = isReady(view);
  const missing = missingOf(view);
  const figures = (Object.keys(ready) as Figure[]).filter((figure) => !ready[figure]);
  if (figures.length === 0) return null;
  return (
    <FeedsPart title={feedsCopy.needs.title}>
      <p className={styles['soft']}>{feedsCopy.needs.lead}</p>
      <dl className={styles['needs']}>
        {figures.map((figure) => (
          <div key={figure}>
            <dt>{feedsCopy[figure].title}</dt>
            <dd>{missing[figure]}</dd>
          </div>
        ))}
      </dl>
    </FeedsPart>
  );
};
