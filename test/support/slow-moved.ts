import type { WeekBin } from '../../shared/domain/statistics/weekly-bins.ts';

/**
 * The verdict of section 3.13 once more, written to be obvious instead of fast and with no code or constant shared:
 * whole covariance matrices instead of predictions from week to week, every story by itself with the change integrated
 * into its covariance, one list of all stories of all kinds, and Sundays that ask the Sunday before, back to the first.
 */
type Matrix = readonly (readonly number[])[];

/** Lower triangular L with L L' = M. */
const cholesky = (matrix: Matrix): number[][] => {
  const lower: number[][] = matrix.map((row) => row.map(() => 0));
  for (let i = 0; i < matrix.length; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let rest = matrix[i]?.[j] ?? 0;
      for (let k = 0; k < j; k += 1) rest -= (lower[i]?.[k] ?? 0) * (lower[j]?.[k] ?? 0);
      const row = lower[i] ?? [];
      row[j] = i === j ? Math.sqrt(rest) : rest / (lower[j]?.[j] ?? 1);
    }
  }
  return lower;
};

/** x with L x = column. */
const forwards = (lower: Matrix, column: readonly number[]): number[] => {
  const x: number[] = [];
  for (const [i, row] of lower.entries()) {
    let rest = column[i] ?? 0;
    for (let k = 0; k < i; k += 1) rest -= (row[k] ?? 0) * (x[k] ?? 0);
    x.push(rest / (row[i] ?? 1));
  }
  return x;
};

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);

const KINDS = [
  { phi: 0, lambda: 0, prior: 0.3 },
  { phi: 0.5, lambda: 0.25, prior: 0.4 },
  { phi: 0.7, lambda: 0.75, prior: 0.25 },
  { phi: 0.9, lambda: 0.75, prior: 0.05 },
];

type Kind = (typeof KINDS)[number];
type Shape = { readonly name: 'none' | 'step' | 'line'; readonly at: number; readonly prior: number };
type Normal = { readonly mean: number; readonly variance: number };
type Told = Shape & { readonly evidence: number; readonly change: Normal; readonly from: Normal; readonly to: Normal };

const covarianceOf = (bins: readonly WeekBin[], { phi, lambda }: Kind): number[][] =>
  bins.map((a, i) => bins.map((b, j) => (i === j ? 1 / a.weight + lambda : lambda * phi ** Math.abs(a.week - b.week))));

const shapesOf = (n: number): Shape[] => {
  const steps = Array.from({ length: n }, (_, at) => at).filter((at) => at >= 5 && n - at >= 5);
  return [
    { name: 'none', at: -1, prior: 0.5 },
    { name: 'line', at: -1, prior: 0.25 },
    ...steps.map((at): Shape => ({ name: 'step', at, prior: 0.25 / steps.length })),
  ];
};

const columnOf = ({ name, at }: Shape, bins: readonly WeekBin[]): number[] => {
  const [first, last] = [bins[0]?.week ?? 0, bins.at(-1)?.week ?? 0];
  return bins.map(({ week }, i) => {
    if (name === 'none') return 0;
    return name === 'step' ? Number(i >= at) : (week - first) / (last - first) - 0.5;
  });
};

/** The density of the values, the level flat and the change N(0, 4 s2): its covariance is V + 4 z z'. */
const evidenceOf = (covariance: Matrix, z: readonly number[], y: readonly number[], prior: number) => {
  const whole = covariance.map((row, i) => row.map((value, j) => value + 4 * (z[i] ?? 0) * (z[j] ?? 0)));
  const lower = cholesky(whole);
  const [ones, values] = [
    forwards(
      lower,
      y.map(() => 1),
    ),
    forwards(lower, y),
  ];
  const squares = dot(values, values) - dot(ones, values) ** 2 / dot(ones, ones);
  const nu = y.length - 1 + 4;
  const logDet = lower.reduce((sum, row, i) => sum + 2 * Math.log(row[i] ?? 1), 0);
  const q = Math.max(0, squares);
  return {
    evidence: Math.log(prior) - (logDet + Math.log(dot(ones, ones))) / 2 - (nu / 2) * Math.log(0.16 + q),
    s2: (0.16 + q) / (nu - 2),
  };
};

const tell = (shape: Shape, bins: readonly WeekBin[], covariance: Matrix, lower: Matrix): Told => {
  const [y, z] = [bins.map(({ mean }) => mean), columnOf(shape, bins)];
  const { evidence, s2 } = evidenceOf(covariance, z, y, shape.prior);
  // The posterior of level and change, from the two by two matrix of their information.
  const [o, v, w] = [
    forwards(
      lower,
      y.map(() => 1),
    ),
    forwards(lower, y),
    forwards(lower, z),
  ];
  const [aa, ab, bb] = [dot(o, o), dot(o, w), dot(w, w) + 1 / 4];
  const det = aa * bb - ab * ab;
  const m = (bb * dot(o, v) - ab * dot(w, v)) / det;
  const d = (aa * dot(w, v) - ab * dot(o, v)) / det;
  const levelAt = (h: number): Normal => ({
    mean: m + d * h,
    variance: (s2 * (bb - 2 * h * ab + h * h * aa)) / det,
  });
  const ends = shape.name === 'step' ? [0, 1] : [-0.5, 0.5];
  const change = { mean: d, variance: (s2 * aa) / det };
  return { ...shape, evidence, change, from: levelAt(ends[0] ?? 0), to: levelAt(ends[1] ?? 0) };
};

const tellAll = (bins: readonly WeekBin[]): Told[][] =>
  KINDS.map((kind) => {
    const covariance = covarianceOf(bins, kind);
    const lower = cholesky(covariance);
    return shapesOf(bins.length).map((shape) => tell(shape, bins, covariance, lower));
  });

const logSum = (logs: readonly number[]): number => {
  const top = logs.toSorted((a, b) => b - a)[0] ?? 0;
  return top + Math.log(logs.map((log) => Math.exp(log - top)).reduce((sum, one) => sum + one, 0));
};

type Weighed = Told & { readonly kind: number; readonly p: number };

const total = (stories: readonly Weighed[]): number => stories.reduce((sum, { p }) => sum + p, 0);

const mixture = (stories: readonly Weighed[], of: 'change' | 'from' | 'to') => {
  const all = total(stories);
  const mean = stories.reduce((sum, story) => sum + (story.p / all) * story[of].mean, 0);
  const variance = stories.reduce(
    (sum, story) => sum + (story.p / all) * (story[of].variance + (story[of].mean - mean) ** 2),
    0,
  );
  const half = 1.6448536 * Math.sqrt(variance);
  return { mean, lo: mean - half, hi: mean + half };
};

const clip = (value: number): number => Math.min(Math.max(value, -1), 1);

/** The week of a step and its interval, from the weights of each bin over all kinds. */
const when = (steps: readonly Weighed[], bins: readonly WeekBin[]) => {
  const places = [...new Set(steps.map(({ at }) => at))].toSorted((a, b) => a - b);
  if (places.length === 0) return { sinceWeek: null, sinceFirst: null, sinceLast: null };
  const upTo = (place: number): number => total(steps.filter(({ at }) => at <= place)) / total(steps);
  const reached = (part: number): number => places.find((place) => upTo(place) >= part - 1e-12) ?? -1;
  const week = (place: number): number => bins[place]?.week ?? Number.NaN;
  return {
    sinceWeek: week(reached(0.5)),
    sinceFirst: week(reached(0.05) - 1) + 1,
    sinceLast: week(reached(0.95)),
  };
};

export type SlowRule = { readonly window: number; readonly minWeeks: number; readonly bar: number };

export const slowHalfYear: SlowRule = { window: 26, minWeeks: 8, bar: 5.5 };

/** The verdicts of one series; a Sunday is asked by its week. */
export const createSlowMoved = (history: readonly WeekBin[], { window, minWeeks, bar }: SlowRule = slowHalfYear) => {
  const remembered = <Value>(work: (week: number) => Value): ((week: number) => Value) => {
    const known = new Map<number, Value>();
    return (week) => {
      if (!known.has(week)) known.set(week, work(week));
      return known.get(week) as Value;
    };
  };

  const runAt = remembered((t) => {
    const run: WeekBin[] = [];
    for (const bin of history.toReversed()) {
      const newer = run[0];
      if (bin.week > t) continue;
      if (bin.week <= t - window || (newer !== undefined && newer.week - bin.week > 8)) break;
      run.unshift(bin);
    }
    return run;
  });
  const spanAt = (t: number): number => (runAt(t).at(-1)?.week ?? 0) - (runAt(t)[0]?.week ?? 0);
  const checkInsAt = (t: number): number => runAt(t).reduce((sum, { count }) => sum + count, 0);
  const isEnough = (t: number): boolean => runAt(t).length >= minWeeks && checkInsAt(t) >= 12 && spanAt(t) >= 8;
  const storiesAt = remembered((t) => tellAll(runAt(t)));

  const lookAt = remembered((t) => {
    const newest = runAt(t).at(-1);
    if (newest === undefined || t - newest.week > 8 || !isEnough(t)) return null;
    const taught = [1, 2, 3, 4].map((r) => t - window * r).filter(isEnough);
    const lesson = (kind: number): number =>
      taught.reduce((sum, u) => {
        const made = storiesAt(u).map((stories) => logSum(stories.map(({ evidence }) => evidence)));
        return sum + (made[kind] ?? 0) - Math.max(...made);
      }, 0);
    const logs = storiesAt(t).flatMap((stories, kind) =>
      stories.map((story) => ({
        ...story,
        kind,
        log: story.evidence + Math.log(KINDS[kind]?.prior ?? 0) + lesson(kind),
      })),
    );
    const all = logSum(logs.map(({ log }) => log));
    const stories: Weighed[] = logs.map(({ log, ...story }) => ({ ...story, p: Math.exp(log - all) }));
    const of = (name: Shape['name']): Weighed[] => stories.filter((story) => story.name === name);
    const changed = [...of('line'), ...of('step')];
    const [change, from, to] = [mixture(changed, 'change'), mixture(changed, 'from'), mixture(changed, 'to')];
    const [pStep, pLine] = [total(of('step')) / total(changed), total(of('line')) / total(changed)];
    const since = when(of('step'), runAt(t));
    const isShort = since.sinceLast !== null && since.sinceLast - since.sinceFirst <= 8;
    const named = pLine >= 0.75 ? 'gradual' : pStep >= 0.75 && isShort ? 'step' : null;
    return {
      ...{ p0: total(of('none')), bar: 1 / (bar + taught.length) },
      kinds: KINDS.map((_, kind) => total(stories.filter((story) => story.kind === kind))),
      ...{ pStep, pLine, change: change.mean, changeLo: change.lo, changeHi: change.hi },
      ...{ from: clip(from.mean), fromLo: clip(from.lo), fromHi: clip(from.hi) },
      ...{ to: clip(to.mean), toLo: clip(to.lo), toHi: clip(to.hi) },
      ...{ mdc: Math.abs(change.mean) + change.hi - change.mean, shape: since.sinceWeek === null ? null : named },
      ...since,
    };
  });

  const below = (t: number, limit: number): number => {
    const look = lookAt(t);
    return look !== null && look.p0 < limit && Math.abs(look.change) >= 0.15 ? Math.sign(look.change) : 0;
  };
  const strong = (t: number): number => below(t, lookAt(t)?.bar ?? 0);
  const beginning = history[0]?.week ?? 0;

  /** The sign of the claim that stands on a Sunday, 0 for none. */
  const claimAt = remembered((t): number => {
    if (t < beginning) return 0;
    if (strong(t) !== 0 && strong(t) === strong(t - 2)) return strong(t);
    return claimAt(t - 1) !== 0 && below(t, 0.5) === claimAt(t - 1) ? claimAt(t - 1) : 0;
  });
  const firstOf = (t: number): number => (claimAt(t - 1) === claimAt(t) ? firstOf(t - 1) : t);

  const isTakenBackAt = (t0: number): boolean => {
    const look = lookAt(t0);
    if (claimAt(t0 - 1) === 0 || claimAt(t0) !== 0 || look === null || look.p0 < 0.5) return false;
    const since = lookAt(firstOf(t0 - 1))?.sinceWeek ?? null;
    return since !== null && runAt(t0).filter(({ week }) => week < since).length >= 8;
  };
  /** The last Sunday of the newest claim that was taken back, with no claim since. */
  const takenBackBy = (t: number): number | null => {
    for (let t0 = t; t - (t0 - 1) <= 8; t0 -= 1) {
      if (claimAt(t0) !== 0) return null;
      if (isTakenBackAt(t0)) return t0 - 1;
    }
    return null;
  };

  return (t: number) => {
    const counts = { asOfWeek: t, weeks: runAt(t).length, checkIns: checkInsAt(t), span: spanAt(t) };
    const look = lookAt(t);
    if (look === null) {
      const isPaused = counts.weeks > 0 && t - (runAt(t).at(-1)?.week ?? t) > 8;
      const status = isPaused ? ('paused' as const) : ('insufficient' as const);
      return { ...counts, status, direction: null, withdrawn: null, look: null };
    }
    const lean = below(t, 0.25);
    const quiet = look.mdc <= 0.25 ? ('held-steady' as const) : ('no-clear-movement' as const);
    const status = claimAt(t) !== 0 ? ('moved' as const) : lean !== 0 ? ('tilt' as const) : quiet;
    const sign = claimAt(t) || lean;
    const withdrawn = status === 'moved' || status === 'tilt' ? null : takenBackBy(t);
    return { ...counts, status, direction: sign === 0 ? null : sign > 0 ? 'EM' : 'TL', withdrawn, look };
  };
};
