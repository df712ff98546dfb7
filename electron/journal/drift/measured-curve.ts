import type { Drift } from '../../../shared/domain/drift/drift.ts';
import type { Guarded } from '../../../shared/domain/drift/guards.ts';
import type { MeasuredCurve } from '../../../shared/ipc/drift.ts';

/** Of everything measured, what the screen shows. */
export const measuredOf = (drift: Drift & Guarded): MeasuredCurve => ({
  status: drift.status,
  shownStatus: drift.shownStatus,
  guards: [...drift.guards],
  reflections: drift.reflections,
  weeks: drift.weeks,
  span: drift.span,
  s2: drift.s2,
  rho: drift.rho,
  level: drift.level,
  levelSe: drift.levelSe,
  age: drift.age,
  size: drift.size,
  delta: drift.delta,
  seDelta: drift.seDelta,
  q90: drift.q90,
  q99: drift.q99,
  mdc: drift.mdc,
});
