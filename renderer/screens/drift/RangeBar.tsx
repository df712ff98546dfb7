import { isCalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { firstDayOfWeek, lastDayOfWeek } from '../../../shared/calendar/iso-week.ts';
import { DayField } from '../../kit/fields/DayField.tsx';
import { Segments } from '../../kit/primitives/Segments.tsx';
import styles from './Drift.module.css';
import { driftCopy } from './drift-copy.ts';
import type { DriftRange, RangeKind, Weeks } from './drift-range.ts';

export type RangeBarProps = {
  readonly range: DriftRange;
  /** What is drawn now: where a range of one's own begins. */
  readonly drawn: Weeks;
  readonly onRange: (range: DriftRange) => void;
};

const KINDS: readonly RangeKind[] = ['quarter', 'half', 'year', 'all', 'custom'];
const options = KINDS.map((value) => ({ value, label: driftCopy.ranges[value] }));

/** How much of the story is drawn; chart, table and slider follow. */
export const RangeBar = ({ range, drawn, onRange }: RangeBarProps) => {
  const choose = (kind: RangeKind) => {
    if (kind !== 'custom') onRange({ kind });
    else onRange({ kind, from: firstDayOfWeek(drawn.firstWeek), to: lastDayOfWeek(drawn.lastWeek) });
  };
  return (
    <div className={styles['range']}>
      <Segments label={driftCopy.range} options={options} value={range.kind} onChange={choose} />
      {range.kind === 'custom' ? (
        <div className={styles['days']}>
          <DayField
            label={driftCopy.from}
            value={range.from}
            accepts={isCalendarDay}
            onChange={(day) => {
              if (isCalendarDay(day)) onRange({ ...range, from: day });
            }}
          />
          <DayField
            label={driftCopy.to}
            value={range.to}
            accepts={isCalendarDay}
            onChange={(day) => {
              if (isCalendarDay(day)) onRange({ ...range, to: day });
            }}
          />
        </div>
      ) : null}
    </div>
  );
};
