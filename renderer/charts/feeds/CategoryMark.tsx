import type { ActivityFigure } from '../../../shared/ipc/feeds.ts';
import styles from './CategoryMark.module.css';

const SHAPES = {
  people: <circle r="5" />,
  coordination: <path d="M0-6 6 0 0 6-6 0Z" />,
  technical: <path d="M-4.500-4.500h9v9h-9Z" />,
  other: <path d="M0-5.500 5.500 4.500h-11Z" />,
} as const satisfies Readonly<Record<ActivityFigure['category'], unknown>>;

/** The sign of a kind of work inside a drawing, around its own middle: a shape and a colour, each enough alone. */
export const CategoryShape = ({ category }: { readonly category: ActivityFigure['category'] }) => (
  <g className={styles['mark']} data-category={category}>
    {SHAPES[category]}
  </g>
);

/** The same beside a word. */
export const CategoryMark = ({ category }: { readonly category: ActivityFigure['category'] }) => (
  <svg className={styles['inline']} width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
    <CategoryShape category={category} />
  </svg>
);
