import { create } from 'zustand';
import type { WeekIndex } from '../../../shared/calendar/iso-week.ts';
import type { DriftRange } from './drift-range.ts';

/** Where the entries of a week were opened from, so that coming back puts the focus there again. */
export type OpenedFrom = { readonly where: 'chart' | 'table'; readonly week: WeekIndex; readonly column: number };

type DriftPlace = {
  readonly range: DriftRange;
  /** The week whose Sunday is looked back to; null = now. */
  readonly asOfWeek: WeekIndex | null;
  readonly openedFrom: OpenedFrom | null;
};

/** How the drift screen was left. Of this window, until it locks; never on disk. */
export const useDriftPlace = create<DriftPlace>(() => ({ range: { kind: 'year' }, asOfWeek: null, openedFrom: null }));

export const showRange = (range: DriftRange): void => useDriftPlace.setState({ range });

export const lookBackTo = (asOfWeek: WeekIndex | null): void => useDriftPlace.setState({ asOfWeek });

export const rememberOpenedFrom = (openedFrom: OpenedFrom | null): void => useDriftPlace.setState({ openedFrom });
