import { useRef } from 'react';
import { addDays } from '../../../shared/calendar/calendar-day.ts';
import type { FeedsView } from '../../../shared/ipc/feeds.ts';
import { journalCopy } from '../../copy/journal.ts';
import { EmptyState } from '../../kit/feedback/EmptyState.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import type { WeekOfChart } from '../../routes/part.ts';
import { places } from '../../routes/places.ts';
import { goTo } from '../../state/hash-location.ts';
import { useIsPartial, useReadOnly } from '../../state/vault.ts';
import { ActivitySection } from './ActivitySection.tsx';
import { CompareSection } from './CompareSection.tsx';
import styles from './Feeds.module.css';
import { feedsCopy, ratingsIn } from './feeds-copy.ts';
import { HeavyStretch } from './HeavyStretch.tsx';
import { isReady, Needs } from './Needs.tsx';
import { Plans } from './plans/Plans.tsx';
import { QuadrantSection } from './QuadrantSection.tsx';
import { SatisfactionSection } from './SatisfactionSection.tsx';
import { useFocusAt } from './use-focus-at.ts';
import { BurdenSection, TotalSection } from './WeeklySections.tsx';

export type FeedsPictureProps = {
  readonly view: FeedsView;
  /** The activity that was opened and is come back to. */
  readonly at: string | null;
  /** The week that was opened in one of the charts by week, and is come back to. */
  readonly atWeek?: WeekOfChart | null;
  readonly onOpenWeek: (opened: WeekOfChart) => void;
  readonly hrefOf: (activityId: string) => string;
};

/** Every figure that has something to say, then what the others still need, then what was made of it. */
export const FeedsPicture = ({ view, at, atWeek = null, onOpenWeek, hrefOf }: FeedsPictureProps) => {
  const figures = useRef<HTMLDivElement>(null);
  useFocusAt(figures, at);
  const ready = isReady(view);
  const weekly = (curve: WeekOfChart['curve']) => ({
    view,
    startWeek: atWeek?.curve === curve ? atWeek.week : null,
    onOpenWeek: (week: number) => onOpenWeek({ curve, week }),
  });
  return (
    <div ref={figures} className={styles['figures']}>
      <Period view={view} />
      {view.heavyStretch ? <HeavyStretch words={view.heavyStretch} /> : null}
      {view.checkIns === 0 ? <Nothing /> : null}
      {ready.bars ? <ActivitySection view={view} hrefOf={hrefOf} /> : null}
      {ready.quadrant ? <QuadrantSection view={view} hrefOf={hrefOf} /> : null}
      {ready.compare ? <CompareSection view={view} /> : null}
      {ready.total ? <TotalSection {...weekly('total')} /> : null}
      {ready.burden ? <BurdenSection {...weekly('burden')} /> : null}
      {ready.satisfaction ? <SatisfactionSection view={view} /> : null}
      {view.checkIns > 0 ? <Needs view={view} /> : null}
      {view.checkIns > 0 || view.plans.length > 0 ? <Plans plans={view.plans} isOpenedAt={at === 'plans'} /> : null}
    </div>
  );
};

const Period = ({ view }: { readonly view: FeedsView }) => {
  const ratings = ratingsIn(view);
  if (view.checkIns === 0) return null;
  return (
    <p className={styles['period']}>
      {feedsCopy.period(view.from, view.to, ratings)}{' '}
      {view.waiting > 0 ? feedsCopy.waiting(view.waiting, addDays(view.to, 8)) : ''}
    </p>
  );
};

const Nothing = () => {
  const mayWrite = useReadOnly() === null;
  // What is left of a damaged vault has no rating; the journal may have many.
  if (useIsPartial()) return <EmptyState title={journalCopy.partialTitle}>{journalCopy.partialDetail}</EmptyState>;
  return (
    <EmptyState
      title={feedsCopy.emptyTitle}
      action={
        mayWrite ? (
          <Button tone="primary" onClick={() => goTo(places.checkIn({ form: 'daily' }))}>
            {feedsCopy.begin}
          </Button>
        ) : null
      }
    >
      {feedsCopy.emptyDetail}
    </EmptyState>
  );
};
