import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowOf } from '../../../../../renderer/charts/drift/drift-window.ts';
import { firstDayOfWeek, lastDayOfWeek } from '../../../../../shared/calendar/iso-week.ts';
import { DRIFT_VIEWS } from '../../../../gallery/sample-views.ts';

const view = DRIFT_VIEWS['marked']?.();
if (!view) throw new Error('the story is gone');
const { firstWeek, lastWeek } = view;

const someWeeks = fc
  .tuple(fc.integer({ min: firstWeek, max: lastWeek }), fc.integer({ min: firstWeek, max: lastWeek }))
  .map(([one, other]) => ({ firstWeek: Math.min(one, other), lastWeek: Math.max(one, other) }));

describe('some weeks of a drift view', () => {
  it('hold a row for each of them, every number as it was', () => {
    fc.assert(
      fc.property(someWeeks, (weeks) => {
        const shown = windowOf(view, weeks);
        expect(shown.rows).toEqual(view.rows.filter(({ week }) => week >= weeks.firstWeek && week <= weeks.lastWeek));
        expect(shown.rows).toHaveLength(weeks.lastWeek - weeks.firstWeek + 1);
        expect(shown.sentences).toBe(view.sentences);
        for (const point of shown.energy.line) expect(view.energy.line).toContain(point);
      }),
    );
  });

  it('hold roles and usual ranges for their days alone, and no mark outside', () => {
    fc.assert(
      fc.property(someWeeks, (weeks) => {
        const shown = windowOf(view, weeks);
        const [from, to] = [firstDayOfWeek(weeks.firstWeek), lastDayOfWeek(weeks.lastWeek)];
        for (const span of [...shown.roles, ...shown.usual]) {
          expect(span.from >= from && span.to <= to && span.from <= span.to).toBe(true);
        }
        for (const { week } of shown.annotations) expect(week).toBeGreaterThanOrEqual(weeks.firstWeek);
      }),
    );
  });

  it('are the view itself where they are all of it', () => {
    expect(windowOf(view, { firstWeek, lastWeek })).toBe(view);
  });
});
