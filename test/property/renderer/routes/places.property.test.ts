import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeNames } from '../../../../renderer/routes/part.ts';
import { pathOfHash, pathOfHref } from '../../../../renderer/routes/path.ts';
import {
  hrefs,
  type Place,
  type PlaceName,
  type PlaceNamed,
  placeAt,
  places,
} from '../../../../renderer/routes/places.ts';
import { calendarDay } from '../../../../shared/calendar/calendar-day.ts';
import { eventNames } from '../../../../shared/check-ins/event-names.ts';
import { curveNames } from '../../../../shared/wording/curve-names.ts';

/** What an address is made of, and everything else that a person or a machine may take for a name. */
const word = fc
  .array(
    fc.oneof(fc.constantFrom(...'/?#&=%+:. \\'), fc.constantFrom('%2F', '%25', '..'), fc.string({ unit: 'grapheme' })),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text !== '');
const id = word.filter((text) => !['calendar', 'labels', 'search'].includes(text));
const day = fc.integer({ min: 0, max: 40_000 }).map(calendarDay);
const week = fc.integer({ min: -9_999_999, max: 9_999_999 });
const range = fc.constantFrom(...rangeNames);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const weekOfChart = fc.record({ curve: fc.constantFrom('total' as const, 'burden' as const), week });
const mark = fc.oneof(
  weekOfChart,
  fc.record({ name: word.filter((text) => !/^(total|burden):-?\d{1,7}$/.test(text)) }),
);

type Said<Name extends PlaceName> = Omit<PlaceNamed<Name>, 'name'>;

const nothing = fc.constant({});

/** What the address of each place may say. */
const sayings: { readonly [Name in PlaceName]: fc.Arbitrary<Said<Name>> } = {
  today: nothing,
  checkIn: fc.record({
    form: fc.constantFrom('daily', 'weekly', 'monthly', 'quarterly', 'duo', 'event'),
    event: maybe(fc.constantFrom(...eventNames)),
    for: maybe(day),
  }),
  week: fc.record({ week, of: maybe(fc.constantFrom(...curveNames)), weeks: maybe(range) }),
  journal: fc.record({ at: maybe(day) }),
  day: fc.record({ day }),
  calendar: nothing,
  labels: nothing,
  search: nothing,
  edit: fc.record({ id, at: maybe(word) }),
  entry: fc.record({ id }),
  note: fc.record({ draft: word, to: maybe(word), for: maybe(day), entry: maybe(word) }),
  bin: nothing,
  templates: nothing,
  drift: nothing,
  compare: nothing,
  feeds: fc.record({ weeks: maybe(range), at: maybe(mark) }),
  activity: fc.record({ id: word, weeks: maybe(range) }),
  duo: fc.record({ partner: maybe(word) }),
  disagreements: nothing,
  direction: nothing,
  summary: nothing,
  settings: nothing,
  roles: nothing,
  partner: nothing,
  agenda: nothing,
  rhythm: nothing,
  questions: nothing,
  backups: nothing,
  versions: fc.record({ of: maybe(word) }),
  merge: nothing,
  passphrase: nothing,
  recoveryKey: nothing,
  oldBackups: nothing,
  licences: nothing,
  strongerKey: nothing,
  restore: nothing,
  repair: nothing,
};

const names = Object.keys(sayings) as readonly PlaceName[];

/** Any place there is, with anything its address may say. */
const anyPlace: fc.Arbitrary<Place> = fc
  .constantFrom(...names)
  .chain((name) => (sayings[name] as fc.Arbitrary<object>).map((said) => ({ name, ...said }) as Place));

const write = <Written>(builders: Readonly<Record<PlaceName, (given: never) => Written>>, { name, ...said }: Place) =>
  builders[name](said as never);

describe('the address of a place', () => {
  it('leads back to it, with everything that was said', () => {
    expect(names.toSorted()).toEqual(Object.keys(places).toSorted());
    fc.assert(
      fc.property(anyPlace, (place) => {
        expect(placeAt(write(places, place))).toEqual(place);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is the same place as a link and behind the # of the window', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        const href = write(hrefs, place);
        expect(pathOfHref(href)).toBe(write(places, place));
        // The browser's own reading of the link: it must find nothing to encode again.
        expect(pathOfHash(new URL(href, 'app://driftline/').hash)).toBe(write(places, place));
      }),
    );
  });
});
