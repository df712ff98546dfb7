import { describe, expect, it } from 'vitest';
import { type DriftPicture, driftGeometry, type Frame } from '../../../../../renderer/charts/drift/drift-geometry.ts';
import type { CalendarDay } from '../../../../../shared/calendar/calendar-day.ts';
import { firstDayOfWeek, lastDayOfWeek } from '../../../../../shared/calendar/iso-week.ts';
import type { LevelPoint, RoleStep } from '../../../../../shared/ipc/drift.ts';

const FRAME: Frame = { width: 900, height: 400, left: 100, right: 100, top: 20, bottom: 40 };
const FIRST = 2_923;

const point = (week: number, level: number | null): LevelPoint => ({
  week,
  sunday: lastDayOfWeek(week),
  level,
  lo: level === null ? null : level - 0.2,
  hi: level === null ? null : level + 0.2,
});

const aPicture = (change: Partial<DriftPicture> = {}): DriftPicture => ({
  firstWeek: FIRST,
  lastWeek: FIRST + 19,
  energy: { dots: [], line: [] },
  time: { dots: [], line: [] },
  roles: [],
  ...change,
});

const withLevels = (levels: readonly (number | null)[]) =>
  driftGeometry(
    aPicture({ energy: { dots: [], line: levels.map((level, index) => point(FIRST + index, level)) } }),
    FRAME,
  );

const aRole = (change: Partial<RoleStep>): RoleStep => ({
  from: '2026-01-05' as CalendarDay,
  to: '2026-03-01' as CalendarDay,
  role: 'TL',
  title: 'Tech lead',
  height: -0.45,
  ...change,
});

describe('the plot', () => {
  it('has the engineering manager side on top, the middle in the middle', () => {
    const { y } = driftGeometry(aPicture(), FRAME);
    expect([y(1), y(0), y(-1)]).toEqual([20, 190, 360]);
  });

  it('puts the first and the last week just inside its edges', () => {
    const { x } = driftGeometry(aPicture(), FRAME).scale;
    expect(x(FIRST)).toBeCloseTo(100 + 700 / 40, 6);
    expect(x(FIRST + 19)).toBeCloseTo(800 - 700 / 40, 6);
  });

  it('finds the week under the pointer for every week', () => {
    const { x, weekAt } = driftGeometry(aPicture(), FRAME).scale;
    for (let week = FIRST; week <= FIRST + 19; week += 1) expect(weekAt(x(week))).toBe(week);
    expect(weekAt(-500)).toBe(FIRST);
    expect(weekAt(5_000)).toBe(FIRST + 19);
  });

  it('leaves paper to write on when there is one week only', () => {
    const { x } = driftGeometry(aPicture({ lastWeek: FIRST }), FRAME).scale;
    expect(x(FIRST)).toBeLessThan(150);
  });
});

describe('the line', () => {
  it('is not drawn without a level', () => {
    const { energy } = withLevels([null, null]);
    expect(energy).toEqual({ line: '', band: '', edges: '', end: null });
  });

  it('is broken where a week has no level, and so is the band', () => {
    const { energy } = withLevels([0.1, 0.2, null, null, null, 0.3, 0.3]);
    expect(energy.line.match(/M/g)).toHaveLength(2);
    expect(energy.band.match(/M/g)).toHaveLength(2);
    expect(energy.edges.match(/M/g)).toHaveLength(4);
    expect(withLevels([0.1, 0.2, 0.3]).energy.line.match(/M/g)).toHaveLength(1);
  });

  it('stands over the dot of the same week', () => {
    const picture = aPicture({
      energy: {
        dots: [{ week: FIRST + 3, monday: firstDayOfWeek(FIRST + 3), n: 2, value: 0.4 }],
        line: [point(FIRST + 3, 0.4)],
      },
    });
    const { energy, dots } = driftGeometry(picture, FRAME);
    expect(energy.end).toEqual({ x: dots[0]?.x, y: dots[0]?.y });
  });

  it('keeps the names of two curves that end together apart', () => {
    const line = [point(FIRST, 0.2)];
    const { labels } = driftGeometry(aPicture({ energy: { dots: [], line }, time: { dots: [], line } }), FRAME);
    expect(Math.abs((labels.get('energy') ?? 0) - (labels.get('time') ?? 0))).toBeGreaterThanOrEqual(30);
  });
});

describe('the dots', () => {
  const dotsOf = (values: readonly (readonly [n: number, value: number])[], lastWeek = FIRST + 19) =>
    driftGeometry(
      aPicture({
        lastWeek,
        energy: {
          dots: values.map(([n, value], index) => ({
            week: FIRST + index,
            monday: firstDayOfWeek(FIRST + index),
            n,
            value,
          })),
          line: [],
        },
      }),
      FRAME,
    ).dots;

  it('know their side', () => {
    const dots = dotsOf([
      [1, 0.2],
      [1, -0.2],
      [1, 0],
    ]);
    expect(dots.map(({ side }) => side)).toEqual(['em', 'tl', 'middle']);
  });

  it('grow with the number of check-ins, up to seven', () => {
    const [one, four, seven, twenty] = dotsOf([
      [1, 0],
      [4, 0],
      [7, 0],
      [20, 0],
    ]).map(({ r }) => r);
    expect(one).toBeLessThan(four ?? 0);
    expect(four).toBeLessThan(seven ?? 0);
    expect(twenty).toBe(seven);
  });

  it('shrink when ten years share the width, but can still be seen', () => {
    const [dot] = dotsOf([[1, 0]], FIRST + 519);
    expect(dot?.r).toBeGreaterThan(1);
    expect(dot?.r).toBeLessThan(2);
  });
});

describe('the role held', () => {
  it('is a step, joined where one role follows the other without a day between', () => {
    const next = aRole({ from: '2026-03-02' as CalendarDay, to: '2026-05-24' as CalendarDay, height: 0.45 });
    const later = aRole({ from: '2026-03-03' as CalendarDay, to: '2026-05-24' as CalendarDay, height: 0.45 });
    expect(driftGeometry(aPicture({ roles: [aRole({}), next] }), FRAME).roles[0]?.path).toMatch(/V/);
    expect(driftGeometry(aPicture({ roles: [aRole({}), later] }), FRAME).roles[0]?.path).not.toMatch(/V/);
  });

  it('has no step when the role has no place on the axis, but keeps its title', () => {
    const [role] = driftGeometry(aPicture({ roles: [aRole({ role: 'other', height: null })] }), FRAME).roles;
    expect(role).toMatchObject({ path: '', titled: true });
  });

  it('drops a title that would run into the next one', () => {
    const roles = [aRole({ to: '2026-01-11' as CalendarDay }), aRole({ from: '2026-01-12' as CalendarDay })];
    expect(driftGeometry(aPicture({ roles }), FRAME).roles.map(({ titled }) => titled)).toEqual([false, true]);
  });
});
