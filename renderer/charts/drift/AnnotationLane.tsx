import { memo, type ReactNode } from 'react';
import type { Annotation } from '../../../shared/ipc/drift.ts';
import styles from './AnnotationLane.module.css';
import type { DrawnMark } from './annotation-geometry.ts';
import { driftWords } from './drift-words.ts';

type Kind = Annotation['kind'];

// Each kind has a shape of its own: they can be told apart without colour.
const glyphs: Readonly<Record<Kind, ReactNode>> = {
  moved: <path d="M-5,4L0,-5L5,4Z" data-fill="full" />,
  role: <path d="M0,-5L5,0L0,5L-5,0Z" data-fill="full" />,
  catalogue: <rect x={-4} y={-4} width={8} height={8} data-fill="none" />,
  pinned: <circle r={4} data-fill="full" />,
  experiment: <path d="M-4,-4V4M-4,0H4M4,-4V4" data-fill="none" />,
  holiday: <path d="M-5,3A5,6 0 0 1 5,3Z" data-fill="none" />,
};

/** What happened beside the curves, as quiet marks on one lane; what lasts is a line to its end, what is only likely one both ways. */
export const AnnotationLane = memo((props: LaneProps) => (
  <g>
    {props.marks.map(({ kind, x, begin, end, entryId, week }) => (
      // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer alone; the cursor of the chart stops here too
      <g
        key={`${kind} ${x}`}
        className={styles['mark']}
        data-opens={entryId === null ? undefined : true}
        transform={`translate(${x} ${props.y})`}
        onClick={(event) => {
          if (entryId === null) return;
          event.stopPropagation();
          props.onOpen(week, entryId);
        }}
      >
        {begin === null || x - begin < 8 ? null : (
          <path className={styles['lasting']} d={`M-7,0H${begin - x}m0,-4v8`} />
        )}
        {end === null || end - x < 12 ? null : <path className={styles['lasting']} d={`M7,0H${end - x}m0,-4v8`} />}
        {glyphs[kind]}
      </g>
    ))}
  </g>
));

type LaneProps = {
  readonly marks: readonly DrawnMark[];
  readonly y: number;
  readonly onOpen: (week: number, entryId: string) => void;
};

/** What the shapes on the lane stand for: only those that are there. */
export const AnnotationKey = ({ kinds }: { readonly kinds: readonly Kind[] }) =>
  kinds.length === 0 ? null : (
    <ul className={styles['key']}>
      {kinds.map((kind) => (
        <li key={kind}>
          <svg width={14} height={14} viewBox="-7 -7 14 14" className={styles['mark']} aria-hidden="true">
            {glyphs[kind]}
          </svg>
          {driftWords.marks[kind]}
        </li>
      ))}
    </ul>
  );
