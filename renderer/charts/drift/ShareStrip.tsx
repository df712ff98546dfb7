import { memo } from 'react';
import { TickText } from '../axis/ChartFrame.tsx';
import type { WeekScale } from '../axis/week-scale.ts';
import styles from './DriftChart.module.css';
import { driftWords } from './drift-words.ts';
import shareStyles from './ShareStrip.module.css';
import type { StripGeometry } from './strip-geometry.ts';

const TICKS = [
  [1, '100 %'],
  [0, '0'],
] as const;

/** The weekly hands-on share with its level and band, and the range usual for the role held. */
export const ShareStrip = memo((props: StripProps) => {
  const { strip, scale, narrow } = props;
  const names = scale.left - (narrow ? 10 : 38);
  return (
    <g>
      {strip.usual.map((box) => (
        <g key={box.x}>
          <rect className={shareStyles['usual']} x={box.x} y={box.y} width={box.width} height={box.height} />
          <path
            className={shareStyles['usual-edge']}
            d={`M${box.x},${box.y}h${box.width}M${box.x},${box.y + box.height}h${box.width}`}
          />
        </g>
      ))}
      {strip.bars.map(({ week, x, y, width, height }) => (
        <rect key={week} className={shareStyles['share']} x={x} y={y} width={width} height={height} />
      ))}
      <path className={styles['band']} d={strip.level.band} />
      <path className={styles['band-edge']} d={strip.level.edges} />
      <path className={shareStyles['share-level']} d={strip.level.line} />
      <line className={styles['zero']} x1={scale.left} x2={scale.right} y1={strip.bottom} y2={strip.bottom} />
      <text className={styles['side']} data-side="middle" textAnchor="end">
        {driftWords.share.map((word, index) => (
          <tspan key={word} x={names} y={(strip.top + strip.bottom) / 2 - 3 + index * 15}>
            {word}
          </tspan>
        ))}
      </text>
      {narrow
        ? null
        : TICKS.map(([share, label]) => (
            <TickText key={label} x={scale.left - 9} y={strip.y(share) + (share === 1 ? 9 : 0)} textAnchor="end">
              {label}
            </TickText>
          ))}
      <UsualName strip={strip} right={scale.right} />
    </g>
  );
});

type StripProps = { readonly strip: StripGeometry; readonly scale: WeekScale; readonly narrow: boolean };

/** The name of the shaded range, beside the newest one. */
const UsualName = ({ strip, right }: { readonly strip: StripGeometry; readonly right: number }) => {
  const newest = strip.usual.at(-1);
  if (!newest || newest.x + newest.width < right - 40) return null;
  return (
    <TickText x={right + 8} y={Math.min(strip.bottom, newest.y + newest.height / 2 + 4)}>
      {driftWords.usual}
    </TickText>
  );
};
