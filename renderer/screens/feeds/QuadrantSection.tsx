import { useState } from 'react';
import type { ActivityFigure, FeedsView } from '../../../shared/ipc/feeds.ts';
import { quadrantPlace } from '../../../shared/wording/quadrant.ts';
import { axisValue, bandInWords, shareBandInWords, shareInWords } from '../../charts/axis/axis-words.ts';
import { FigureTable } from '../../charts/axis/FigureTable.tsx';
import { pointInWords } from '../../charts/feeds/feeds-words.ts';
import { QuadrantChart } from '../../charts/feeds/QuadrantChart.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { useReadOnly } from '../../state/vault.ts';
import styles from './Feeds.module.css';
import { FigureSection } from './FigureSection.tsx';
import { feedsCopy } from './feeds-copy.ts';
import { feedsMethod } from './feeds-method-copy.ts';
import { MakeCommitment } from './plans/MakeCommitment.tsx';
import { MakeExperiment } from './plans/MakeExperiment.tsx';

const placeOf = ({ quadrant, feels }: ActivityFigure): string => {
  if (quadrant !== null) return `${quadrantPlace(quadrant)}: “${quadrant}”`;
  return feels === null ? 'no clear side' : `${feels}, neither clearly much nor little time`;
};

const rowOf = (activity: ActivityFigure): [string, ...string[]] => {
  const { label, timeShare, shareLo, shareHi, mean, lo, hi } = activity;
  const [share, rated] = [shareBandInWords(shareLo, shareHi), bandInWords(lo, hi, 2)];
  return [label, shareInWords(timeShare), share, axisValue(mean, 2), rated, placeOf(activity)];
};

/** Time against energy, and what a point can be turned into. */
export const QuadrantSection = (props: {
  readonly view: FeedsView;
  readonly hrefOf: (activityId: string) => string;
}) => {
  const { view, hrefOf } = props;
  const [chosenId, choose] = useState<string | null>(null);
  const copy = feedsCopy.quadrant;
  const drawn = view.activities.filter((activity) => activity.drawn);
  const chosen = drawn.find(({ activityId }) => activityId === chosenId);
  const undrawn = view.activities.length - drawn.length;
  return (
    <FigureSection
      title={copy.title}
      sentences={copy.sentences(drawn)}
      method={feedsMethod.quadrant(view)}
      table={<FigureTable label={copy.tableLabel} head={copy.head} rows={drawn.map(rowOf)} />}
    >
      <div className={styles['quadrant']}>
        <QuadrantChart
          activities={view.activities}
          equalShare={view.equalShare}
          chosen={chosen?.activityId ?? null}
          onChoose={choose}
          reading={chosen ? pointInWords(chosen, placeOf(chosen)) : ''}
        />
        {chosen ? <Turn key={chosen.activityId} activity={chosen} href={hrefOf(chosen.activityId)} /> : null}
      </div>
      {undrawn > 0 ? <p className={styles['soft']}>{copy.undrawn(undrawn)}</p> : null}
    </FigureSection>
  );
};

const Turn = ({ activity, href }: { readonly activity: ActivityFigure; readonly href: string }) => {
  const [into, setInto] = useState<'commitment' | 'experiment' | null>(null);
  const readOnly = useReadOnly();
  const copy = feedsCopy.quadrant;
  const close = () => setInto(null);
  return (
    <div className={styles['turn']}>
      {readOnly === null ? (
        <>
          <Button onClick={() => setInto('commitment')}>{copy.commitment}</Button>
          <Button onClick={() => setInto('experiment')}>{copy.experiment}</Button>
        </>
      ) : null}
      <a href={href}>{copy.entries}</a>
      {into === 'commitment' ? <MakeCommitment activity={activity} onClose={close} /> : null}
      {into === 'experiment' ? <MakeExperiment activity={activity} onClose={close} /> : null}
    </div>
  );
};
