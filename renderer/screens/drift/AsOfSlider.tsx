import type { KeyboardEvent } from 'react';
import { lastDayOfWeek } from '../../../shared/calendar/iso-week.ts';
import { dayInWords } from '../../../shared/domain/wording.ts';
import type { WeekScale } from '../../charts/week-scale.ts';
import { driftCopy } from '../../copy/drift.ts';
import styles from './AsOf.module.css';
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

/** Half the width of the thumb, px: its middle stands under the middle of the week. */
const HALF_THUMB = 9;

/** "Where was I in March?": under the time axis, its thumb under the week whose Sunday is looked back to. */
export const AsOfSlider = ({ scale, firstWeek, nowWeek, asOfWeek, onAsOf }: AsOfSliderProps) => {
  const [first, last] = [scale.firstWeek, Math.min(scale.lastWeek, nowWeek)];
  if (last - first < 1) return null;
  const week = asOfWeek ?? nowWeek;
  const moveTo = (target: number) => onAsOf(target >= nowWeek ? null : target);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = weekAfterSliderKey(event.key, week, { first: firstWeek, last: nowWeek });
    if (target === undefined) return;
    event.preventDefault();
    moveTo(target);
  };
  return (
    <div className={styles['track']}>
      <input
        type="range"
        className={styles['slider']}
        style={{
          marginInlineStart: scale.x(first) - HALF_THUMB,
          inlineSize: scale.x(last) - scale.x(first) + 2 * HALF_THUMB,
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
    </div>
  );
};
