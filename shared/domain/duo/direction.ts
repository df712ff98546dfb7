import { type CalendarDay, daysBetween } from '../../calendar/calendar-day.ts';
import { parameters } from '../../constants.ts';
import type { DirectionCard } from '../../records/beside/direction-card.ts';

/** A pair's cards, the one agreed on last first; of one day, the one written last. */
export const newestDirection = (cards: readonly DirectionCard[]): readonly DirectionCard[] => {
  const placeOf = ({ agreedOn, updatedAt, id }: DirectionCard): string => `${agreedOn} ${updatedAt ?? ''} ${id}`;
  return cards.toSorted((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1));
};

/** Asked of a card that was agreed on more than `directionAgeDays` ago; null otherwise. docs/domain.md, section 4.7. */
export const directionQuestion = (card: DirectionCard | null, asOf: CalendarDay): string | null =>
  card !== null && daysBetween(card.agreedOn, asOf) > parameters.directionAgeDays
    ? 'Is our direction note still true?'
    : null;
