import { useState } from 'react';
import type { DriftView } from '../../../shared/ipc/views.ts';
import { DriftChart } from '../../charts/DriftChart.tsx';
import { DriftTable } from '../../charts/DriftTable.tsx';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Disclosure } from '../../components/Disclosure.tsx';
import { TextField } from '../../components/TextField.tsx';
import { driftCopy } from '../../copy/drift.ts';
import styles from './Drift.module.css';
import { DriftComparisons, DriftFootnotes, DriftSentences, isComparison } from './DriftSentences.tsx';
import { HowComputed } from './HowComputed.tsx';
import { LineNeeds } from './LineNeeds.tsx';

export type DriftPictureProps = {
  readonly view: DriftView;
  /** The day looked back to; null = now. */
  readonly asOf: string | null;
  readonly onAsOf: (day: string | null) => void;
  readonly onOpenWeek: (week: number) => void;
  readonly onBegin: () => void;
};

/** Everything the drift screen shows of one view. */
export const DriftPicture = (props: DriftPictureProps) => {
  const { view } = props;
  const [timeBand, setTimeBand] = useState(false);
  // Without a dot there is nothing to read off the axes; the sentence says what to do instead.
  const hasDots = view.energy.dots.length + view.time.dots.length > 0;
  const hasTimeBand = view.time.line.some(({ lo }) => lo !== null);
  return (
    <>
      <DriftSentences sentences={view.sentences.filter((one) => !isComparison(one))} />
      {view.checkIns === 0 ? <FirstStep onBegin={props.onBegin} /> : null}
      <LineNeeds view={view} />
      <div className={styles['picture']}>
        {hasDots ? <DriftChart view={view} timeBand={timeBand} onOpenWeek={props.onOpenWeek} /> : null}
        {hasTimeBand ? <Checkbox label={driftCopy.timeBand} checked={timeBand} onChange={setTimeBand} /> : null}
        <DriftFootnotes sentences={view.sentences} />
      </div>
      <DriftComparisons sentences={view.sentences.filter(isComparison)} />
      <div>
        {view.rows.length > 0 ? (
          <Disclosure summary={driftCopy.table}>
            <DriftTable rows={view.rows} />
          </Disclosure>
        ) : null}
        <Disclosure summary={driftCopy.method}>
          <HowComputed view={view} />
        </Disclosure>
        <LookBack {...props} />
        {view.checkIns > 0 ? (
          <p className={styles['compare']}>
            <a href="#/drift/compare">{driftCopy.compare}</a>
          </p>
        ) : null}
      </div>
    </>
  );
};

const FirstStep = ({ onBegin }: { readonly onBegin: () => void }) => (
  <div className={styles['first']}>
    <p>{driftCopy.emptyDetail}</p>
    <Button tone="primary" onClick={onBegin}>
      {driftCopy.begin}
    </Button>
  </div>
);

const LookBack = ({ view, asOf, onAsOf }: DriftPictureProps) => (
  <Disclosure summary={driftCopy.lookBack} open={asOf !== null}>
    <div className={styles['look-back']}>
      <TextField
        label={driftCopy.asOf}
        hint={driftCopy.asOfHint}
        type="date"
        value={asOf ?? view.asOf}
        onChange={(day) => onAsOf(day === '' ? null : day)}
      />
      {asOf === null ? null : <Button onClick={() => onAsOf(null)}>{driftCopy.backToToday}</Button>}
    </div>
  </Disclosure>
);
