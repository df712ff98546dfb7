import { type Clock, momentAt } from '../../electron/platform/clock.ts';

/** Ten past six on a Thursday in July, in Paris. It stands still. */
export const evening: Clock = () => momentAt(Date.UTC(2026, 6, 9, 16, 10), 120, 'Europe/Paris');
