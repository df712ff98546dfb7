import { type ReactNode, type Ref, useCallback, useMemo, useState } from 'react';
import { lastDayOfWeek, weekIndex } from '../../../shared/calendar/iso-week.ts';
import { parameters } from '../../../shared/constants.ts';
import type { DriftAsOf, DriftView } from '../../../shared/ipc/drift.ts';
import { dayInWords } from '../../../shared/wording/wording.ts';
import { DriftChart } from '../../charts/drift/DriftChart.tsx';
import { DriftTable } from '../../charts/drift/DriftTable.tsx';
import { windowOf } from '../../charts/drift/drift-window.ts';
import type { OpenTarget } from '../../charts/drift/open-target.ts';
import { Checkbox } from '../../kit/fields/Checkbox.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { Disclosure } from '../../kit/primitives/Disclosure.tsx';
import { Links } from '../../kit/primitives/Links.tsx';
import { hrefs } from '../../routes/places.ts';
import { AsOfDay } from './AsOfDay.tsx';
import { AsOfSlider } from './AsOfSlider.tsx';
import styles from './Drift.module.css';
import { BesideVerdict, DriftFootnotes, DriftSentences, DriftYear, isComparison, isOfYear } from './DriftSentences.tsx';
import { driftCopy } from './drift-copy.ts';
import { type OpenedFrom, showRange } from './drift-place.ts';
import { type DriftRange, type Weeks, weeksOfRange } from './drift-range.ts';
import { HowComputed } from './HowComputed.tsx';
import { LineNeeds } from './LineNeeds.tsx';
import { RangeBar } from './RangeBar.tsx';

export type DriftPictureProps = {
  readonly view: DriftView;
  /** What is said: of the view itself or, looking back, of an earlier Sunday. */
  readonly look: DriftAsOf;
  /** The words still answer an earlier choice. */
  readonly late?: boolean;
  readonly range: DriftRange;
  /** The week looked back to; null = now. */
  readonly asOfWeek: number | null;
  readonly onAsOf: (week: number | null) => void;
  readonly openedFrom?: OpenedFrom | null;
  readonly onOpen: (target: OpenTarget, from: OpenedFrom) => void;
  /** Null where nothing can be written. */
  readonly onBegin: (() => void) | null;
  /** The drawing itself, for whoever makes a file of it. */
  readonly drawing?: Ref<SVGSVGElement> | undefined;
  /** Actions on the picture of these weeks, none of them later than what is looked back to, from whoever offers them. */
  readonly actions?: (drawn: Weeks) => ReactNode;
};

/** A story shorter than this shows whole in every range, so none is offered. */
const WORTH_A_RANGE = 13;
const METHOD = 'drift-method';

const sundayOf = (week: number): string => dayInWords(lastDayOfWeek(week));

/** Whether there are two complete weeks to choose from. */
const canLookBack = (view: DriftView): boolean => weekIndex(view.end) > view.firstWeek;

/** Opens the part on method and goes there. */
const showMethod = (): void => {
  const method = document.getElementById(METHOD);
  if (!(method instanceof HTMLDetailsElement)) return;
  method.open = true;
  const summary = method.querySelector('summary');
  summary?.focus();
  summary?.scrollIntoView({ block: 'start' });
};

/** Everything the drift screen shows of one view. */
export const DriftPicture = (props: DriftPictureProps) => {
  const { view, look, asOfWeek } = props;
  const nowWeek = weekIndex(view.end);
  return (
    <>
      <div className={styles['said']} aria-live="polite" data-late={props.late || undefined}>
        {canLookBack(view) ? (
          <p className={styles['as-of']} data-back={asOfWeek === null ? undefined : true}>
            {asOfWeek === null ? driftCopy.live(dayInWords(look.end)) : driftCopy.back(sundayOf(asOfWeek))}
          </p>
        ) : null}
        <DriftSentences sentences={look.sentences.filter((one) => !isComparison(one) && !isOfYear(one))} />
      </div>
      {view.checkIns === 0 && props.onBegin !== null ? <FirstStep onBegin={props.onBegin} /> : null}
      {asOfWeek === null ? <LineNeeds view={view} /> : null}
      <Drawn {...props} nowWeek={nowWeek} />
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

const Drawn = (props: DriftPictureProps & { readonly nowWeek: number }) => {
  const { view, look, range, asOfWeek, nowWeek, openedFrom = null, onOpen } = props;
  const [timeBand, setTimeBand] = useState(false);
  const weeks = weeksOfRange(range, view, asOfWeek);
  const shown = useMemo(
    () => windowOf(view, { firstWeek: weeks.firstWeek, lastWeek: weeks.lastWeek }),
    [view, weeks.firstWeek, weeks.lastWeek],
  );
  const lastRead = asOfWeek === null ? weeks.lastWeek : Math.min(weeks.lastWeek, asOfWeek);
  const rows = lastRead === weeks.lastWeek ? shown.rows : shown.rows.filter(({ week }) => week <= lastRead);
  // Without a dot there is nothing to read off the axes; the sentence says what to do instead.
  const hasDots = view.energy.dots.length + view.time.dots.length > 0;
  // One for all rows: else each step of the slider would draw the whole table again.
  const openCell = useCallback(
    (target: OpenTarget, column: number) => onOpen(target, { where: 'table', week: target.week, column }),
    [onOpen],
  );
  return (
    <>
      {hasDots ? (
        <div className={styles['picture']}>
          <Controls {...props} drawn={weeks} timeBand={timeBand} onTimeBand={setTimeBand} />
          <DriftChart
            view={shown}
            drawing={props.drawing}
            timeBand={timeBand}
            asOfWeek={asOfWeek}
            startWeek={openedFrom?.where === 'chart' ? openedFrom.week : null}
            onOpen={(target) => onOpen(target, { where: 'chart', week: target.week, column: 0 })}
            onMethod={showMethod}
            above={(scale) => (
              <AsOfSlider {...{ scale, nowWeek, asOfWeek }} firstWeek={view.firstWeek} onAsOf={props.onAsOf} />
            )}
          />
          {asOfWeek === null ? null : (
            <AsOfDay {...{ asOfWeek, nowWeek }} firstWeek={view.firstWeek} onAsOf={props.onAsOf} />
          )}
          <DriftFootnotes sentences={look.sentences.filter((one) => !isOfYear(one))} />
        </div>
      ) : null}
      {view.checkIns > 0 ? (
        <Links>
          <a href={hrefs.compare()}>{driftCopy.compare}</a>
          <a href={hrefs.roles()}>{driftCopy.roles}</a>
        </Links>
      ) : null}
      <BesideVerdict heading={driftCopy.beside} sentences={look.sentences.filter(isComparison)} />
      <BesideVerdict heading={driftCopy.agreement} sentences={look.reliability.sentences} />
      <DriftYear sentences={look.sentences.filter(isOfYear)} />
      <div>
        {hasDots ? (
          <Disclosure summary={driftCopy.table} open={openedFrom?.where === 'table'}>
            <DriftTable rows={rows} start={openedFrom?.where === 'table' ? openedFrom : null} onOpen={openCell} />
          </Disclosure>
        ) : null}
        <Disclosure id={METHOD} summary={driftCopy.method}>
          <HowComputed look={look} />
        </Disclosure>
        {hasDots ? props.actions?.({ firstWeek: weeks.firstWeek, lastWeek: lastRead }) : null}
      </div>
    </>
  );
};

type ControlsProps = DriftPictureProps & {
  readonly drawn: { readonly firstWeek: number; readonly lastWeek: number };
  readonly timeBand: boolean;
  readonly onTimeBand: (shown: boolean) => void;
};

const Controls = ({ view, look, range, drawn, timeBand, onTimeBand }: ControlsProps) => {
  const hasTimeBand = view.time.line.some(({ lo }) => lo !== null);
  const hasRange = view.lastWeek - view.firstWeek + 1 > WORTH_A_RANGE;
  if (!(hasRange || hasTimeBand)) return null;
  return (
    <div className={styles['controls']}>
      {hasRange ? <RangeBar range={range} drawn={drawn} onRange={showRange} /> : null}
      {hasTimeBand ? <Checkbox label={driftCopy.timeBand} checked={timeBand} onChange={onTimeBand} /> : null}
      {hasRange && !isOwnWindow(view, look, drawn) ? (
        <p className={styles['own-window']}>{driftCopy.ownWindow(dayInWords(look.end))}</p>
      ) : null}
    </div>
  );
};

/** Whether what is drawn is what the sentence reads, as far as the story goes back. */
const isOwnWindow = (view: DriftView, look: DriftAsOf, drawn: ControlsProps['drawn']): boolean => {
  const end = weekIndex(look.end);
  const first = Math.max(view.firstWeek, end - parameters.windowWeeks + 1);
  return drawn.firstWeek === first && drawn.lastWeek >= end && lastDayOfWeek(drawn.lastWeek) >= look.end;
};
