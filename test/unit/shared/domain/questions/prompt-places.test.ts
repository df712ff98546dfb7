import { describe, expect, it } from 'vitest';
import { placeAt, places } from '../../../../../renderer/routes/places.ts';
import { answerPlaces } from '../../../../../shared/check-ins/answer-places.ts';
import { isAskedIn } from '../../../../../shared/domain/questions/catalogue-versions.ts';
import { catalogueVersion, prompts } from '../../../../../shared/domain/questions/prompt-catalogue.ts';
import { answerPlaceOf } from '../../../../../shared/domain/questions/prompt-places.ts';

/** Told on the page of their entry alone, so far. The list may only shrink. */
const onTheirEntryAlone = [
  ...['BA01', 'BA02', 'BA03', 'BA04', 'BA05', 'BA06', 'BA07', 'BA09', 'BA10'],
  ...['PA01', 'PA02', 'PA03', 'PA06', 'PA07', 'PA08', 'PA10', 'PA11', 'PA12', 'PA13', 'PA14'],
  ...['PA15', 'PA16', 'PA17', 'PA18', 'PA19'],
  // Words are read where they were written, and found by the search.
  ...['OR01', 'OR02', 'OR03', 'OR04', 'OR05', 'OR06', 'OR07', 'OR09', 'OR10', 'OR11', 'OR12', 'OR13'],
];

describe('where answers come back', () => {
  it('is a screen for every question that is asked, or its entry alone for those on a list that may only shrink', () => {
    const asked = prompts.filter((prompt) => isAskedIn(prompt, catalogueVersion));
    expect(asked.length).toBeGreaterThan(80);
    const without = asked.filter((prompt) => answerPlaceOf(prompt) === null).map(({ id }) => id);
    expect(without.toSorted()).toEqual(onTheirEntryAlone.toSorted());
  });

  it('is a place of the window', () => {
    const paths = { drift: places.drift(), feeds: places.feeds({}), duo: places.duo({}), roles: places.roles() };
    for (const place of answerPlaces) expect(placeAt(paths[place])).toMatchObject({ name: place });
  });
});
