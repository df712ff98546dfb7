import * as z from 'zod/mini';

const figure = z.nullable(z.number());

/** The figures behind one curve, for "How this is computed"; null where there is too little to compute them. */
export const measuredCurveSchema = z.strictObject({
  status: z.enum(['insufficient', 'paused', 'moved', 'tilt', 'held-steady', 'no-clear-movement']),
  shownStatus: z.enum(['insufficient', 'paused', 'moved', 'tilt', 'held-steady', 'no-clear-movement']),
  guards: z.array(z.enum(['weekday-shift', 'identical-answers', 'catalogue-change', 'late-share'])),
  /** Scored check-ins and weeks in the run, and weeks from its first to its last. */
  reflections: z.number(),
  weeks: z.number(),
  span: z.number(),
  s2: figure,
  rho: figure,
  level: figure,
  levelSe: figure,
  /** Mean age of the level, weeks. */
  age: figure,
  size: figure,
  delta: figure,
  seDelta: figure,
  q90: figure,
  q99: figure,
  mdc: figure,
});
export type MeasuredCurve = z.infer<typeof measuredCurveSchema>;

/** The figures behind the hands-on share. */
export const measuredShareSchema = z.strictObject({
  reflections: z.number(),
  weeks: z.number(),
  span: z.number(),
  s2: figure,
  rho: figure,
  level: figure,
  levelSe: figure,
  age: figure,
});
export type MeasuredShare = z.infer<typeof measuredShareSchema>;
