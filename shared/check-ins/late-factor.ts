import { parameters } from '../constants.ts';

/** Weight of an entry by how late it was written: 1, half, or 0 after two weeks (Eisele et al. 2021; section 3.2). */
export const lateFactor = (days: number): number => {
  if (days <= parameters.timelyDays) return 1;
  return days <= parameters.lateDays ? parameters.lateFactor : 0;
};
