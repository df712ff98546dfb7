import * as z from 'zod/mini';
import { calendarDaySchema } from '../records/fields/field-schemas.ts';

export const periodSchema = z.strictObject({ from: calendarDaySchema, to: calendarDaySchema });

const line = z.nullable(z.number());

const sideSchema = z.strictObject({
  /** Weeks with an observation, and the check-ins behind them. */
  weeks: z.number(),
  n: z.number(),
  mean: line,
  dots: z.array(z.strictObject({ week: z.number(), monday: calendarDaySchema, n: z.number(), value: z.number() })),
});
export type ComparedSide = z.infer<typeof sideSchema>;

const drawnSchema = z.readonly(z.tuple([z.number(), z.number()]));

/** Two periods side by side, by the comparison rule. */
export const compareViewSchema = z.strictObject({
  presets: z.array(z.strictObject({ id: z.string(), title: z.string(), earlier: periodSchema, later: periodSchema })),
  earlier: periodSchema,
  later: periodSchema,
  /** First and last week that the picture of each draws: never longer than a working life. */
  drawn: z.strictObject({ earlier: drawnSchema, later: drawnSchema }),
  /** True when the two share days or stand the wrong way round: then nothing is compared. */
  overlap: z.boolean(),
  curves: z.array(
    z.strictObject({
      id: z.enum(['energy', 'time', 'total']),
      sentence: z.string(),
      earlier: sideSchema,
      later: sideSchema,
      /** Later minus earlier with its 90 % band; null below the minimum. */
      diff: line,
      lo: line,
      hi: line,
    }),
  ),
});
export type CompareView = z.infer<typeof compareViewSchema>;
export type ComparedCurveView = CompareView['curves'][number];
