import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { lineSideOn } from '../../../shared/domain/drift/line-fit.ts';
import { energyObservations } from '../../../shared/domain/scoring/observations.ts';
import type { Side } from '../../../shared/wording/side.ts';
import type { Journal } from '../core/journal.ts';
import { promptsOf } from '../core/journal-words.ts';

const words: Readonly<Record<Side, string>> = {
  TL: 'tech lead side',
  EM: 'engineering manager side',
  between: 'between the two',
};

/**
 * What the energy line says before a check-in about a day: the side of the level at the last complete week up to the
 * day before. Null while there is no level. docs/domain.md, section 3.10.
 */
export const lineOn = (journal: Pick<Journal, 'entries' | 'of'>, day: CalendarDay): string | null => {
  const side = lineSideOn(energyObservations(journal.entries(), promptsOf(journal)), day);
  return side === null ? null : words[side];
};
