import type { ShownDrift } from '../../../shared/domain/drift/shown-drift.ts';
import type { MeasuredCurve } from '../../../shared/ipc/drift.ts';

/** Of everything measured, what the screen shows. */
export const measuredOf = (drift: ShownDrift): MeasuredCurve => ({
  status: drift.status,
  shownStatus: drift.shownStatus,
  guards: [...drift.guards],
  reflections: drift.reflections,
  weeks: drift.weeks,
  span: drift.span,
  s2: drift.s2,
  level: drift.level,
  levelSe: drift.levelSe,
  age: drift.age,
  p0: drift.p0,
  bar: drift.bar,
  pStep: drift.pStep,
  pLine: drift.pLine,
  kinds: drift.kinds === null ? null : [...drift.kinds],
  change: drift.change,
  changeLo: drift.changeLo,
  changeHi: drift.changeHi,
  mdc: drift.mdc,
});
