import type { Page } from '@playwright/test';

/** What Chromium's performance observer saw, in ms. */
export type Watched = { readonly longTasks: readonly number[]; readonly frames: readonly number[] };

/** Runs something in the page for a while and tells the long tasks and the time between frames, in ms. */
export const watch = async (page: Page, act: () => Promise<void>): Promise<Watched> => {
  await page.evaluate(() => {
    const seen = { longTasks: [] as number[], frames: [] as number[], ends: false };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.longTasks.push(entry.duration);
    }).observe({ type: 'longtask' });
    let before = performance.now();
    const frame = (now: number) => {
      seen.frames.push(now - before);
      before = now;
      if (!seen.ends) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  await act();
  return page.evaluate(() => {
    const { seen } = window as unknown as { seen: { longTasks: number[]; frames: number[]; ends: boolean } };
    seen.ends = true;
    return { longTasks: seen.longTasks, frames: seen.frames };
  });
};

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** One line of figures about what was watched. */
export const print = (name: string, { longTasks, frames }: Watched): void => {
  const sorted = frames.toSorted((a, b) => a - b);
  const longest = Math.max(0, ...longTasks);
  process.stdout.write(
    `${name.padEnd(34)} long tasks over 50 ms: ${longTasks.length} (longest ${longest.toFixed(0)} ms), ` +
      `frames ${frames.length}, median ${at(sorted, 0.5).toFixed(1)} ms, p95 ${at(sorted, 0.95).toFixed(1)} ms, ` +
      `worst ${at(sorted, 1).toFixed(0)} ms\n`,
  );
};
