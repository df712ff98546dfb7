import type { KeyboardEvent } from 'react';
import { lastDayOfWeek } from '../../../shared/calendar/iso-week.ts';
import { dayInWords } from '../../../shared/wording/wording.ts';
import type { WeekScale } from '../../charts/axis/week-scale.ts';
import styles from './AsOf.module.css';
import { driftCopy } from './drift-copy.ts';
import { weekAfterSliderKey } from './slider-keys.ts';

export type AsOfSliderProps = {
  readonly scale: WeekScale;
  /** First week of the story and its last complete one. */
  readonly firstWeek: number;
  readonly nowWeek: number;
  /** Null = now. */
  readonly asOfWeek: number | null;
  readonly onAsOf: (week: number | null) => void;
};

/** The slider's id. */
export const AS_OF = 'drift-as-of';

/** Half the width of the thumb, px: its middle stands under the Sunday, where the mark in the chart stands. */
const HALF_THUMB = 9;
/** Between the names in the margin and the plot, as in the chart, and between the track and the day chosen, px. */
const NAME_GAP = 38;
const VALUE_GAP = 18;

/** "Where was I in March?": under the time axis, its thumb under the Sunday that is looked back to. */
export const AsOfSlider = ({ scale, firstWeek, nowWeek, asOfWeek, onAsOf }: AsOfSliderProps) => {
  const [first, last] = [scale.firstWeek, Math.min(scale.lastWeek, nowWeek)];
  if (last - first < 1) return null;
  const week = asOfWeek ?? nowWeek;
  const sunday = (of: number) => scale.x(of) + scale.weekWidth / 2;
  const moveTo = (target: number) => onAsOf(target >= nowWeek ? null : target);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = weekAfterSliderKey(event.key, week, { first: firstWeek, last: nowWeek });
    if (target === undefined) return;
    event.preventDefault();
    moveTo(target);
  };
  const when = asOfWeek === null ? driftCopy.now : dayInWords(lastDayOfWeek(week));
  return (
    <div className={styles['track']}>
      <span className={styles['name']} style={{ inlineSize: scale.left - NAME_GAP }} aria-hidden="true">
        {driftCopy.lookBackTo}
      </span>
      <input
        id={AS_OF}
        type="range"
        className={styles['slider']}
        style={{
          marginInlineStart: sunday(first) - HALF_THUMB,
          inlineSize: sunday(last) - sunday(first) + 2 * HALF_THUMB,
        }}
        min={first}
        max={last}
        step={1}
        value={Math.min(last, Math.max(first, week))}
        aria-label={driftCopy.asOf}
        aria-valuetext={asOfWeek === null ? driftCopy.now : driftCopy.asOfSunday(dayInWords(lastDayOfWeek(week)))}
        onKeyDown={onKeyDown}
        onChange={(event) => moveTo(Number(event.target.value))}
      />
      <span className={styles['value']} style={{ insetInlineStart: sunday(last) + VALUE_GAP }} aria-hidden="true">
        {when}
      </span>
    </div>
  );
};
