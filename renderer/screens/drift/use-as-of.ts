import { useEffect, useState } from 'react';
import { lastDayOfWeek } from '../../../shared/calendar/iso-week.ts';
import type { DriftAsOf } from '../../../shared/ipc/drift.ts';
import { type Following, useFollowing } from '../../bridge/use-view.ts';

/** How long a week must stay chosen before its words are asked for: a slider passes many. */
const SETTLED_MS = 60;

/** What can be said as of the Sunday of a week; each week is asked once. Null asks for nothing. */
export const useAppearance = (asOfWeek: number | null): Following<DriftAsOf> => {
  const [settled, setSettled] = useState(asOfWeek);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(asOfWeek), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [asOfWeek]);
  const week = asOfWeek === null ? null : (settled ?? asOfWeek);
  const look = useFollowing('drift:read-as-of', week === null ? null : { asOf: lastDayOfWeek(week) });
  return look.status === 'ready' && week !== asOfWeek ? { ...look, late: true } : look;
};
