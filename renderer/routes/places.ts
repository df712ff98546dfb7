import { asked, calendarDay, curveName, eventName, feedsMark, formName, rangeName, weekNumber, word } from './part.ts';
import { hrefTo, type Path } from './path.ts';
import { type Found, type PlaceKind, placeKind } from './place-kind.ts';

/** Every place of the window. Of two patterns that fit a path the upper one is meant. */
const kinds = {
  today: placeKind('/', {}),
  checkIn: placeKind('/check-in/:form', { form: formName, event: asked(eventName), for: asked(calendarDay) }),
  /** The entries of one week that count toward a curve; `weeks` is how many the chart showed it was opened from. */
  week: placeKind('/journal', { week: weekNumber, of: asked(curveName), weeks: asked(rangeName) }),
  journal: placeKind('/journal', { at: asked(calendarDay) }),
  day: placeKind('/journal/day/:day', { day: calendarDay }),
  calendar: placeKind('/journal/calendar', {}),
  labels: placeKind('/journal/labels', {}),
  search: placeKind('/journal/search', {}),
  /** A finished check-in, to change; `at` the question it begins at. */
  edit: placeKind('/journal/:id/edit', { id: word, at: asked(word) }),
  entry: placeKind('/journal/:id', { id: word }),
  /** A note by its draft, `NEW_DRAFT` before there is one; `to` a check-in, `for` a day, or to change an `entry`. */
  note: placeKind('/note/:draft', { draft: word, to: asked(word), for: asked(calendarDay), entry: asked(word) }),
  bin: placeKind('/bin', {}),
  templates: placeKind('/templates', {}),
  drift: placeKind('/drift', {}),
  compare: placeKind('/drift/compare', {}),
  feeds: placeKind('/feeds', { weeks: asked(rangeName), at: asked(feedsMark) }),
  activity: placeKind('/feeds/activity/:id', { id: word, weeks: asked(rangeName) }),
  /** The pair; of another partner than the one of today. */
  duo: placeKind('/duo', { partner: asked(word) }),
  partner: placeKind('/duo/partner', {}),
  agenda: placeKind('/duo/agenda', {}),
  /** The log of the pair's disagreements. */
  disagreements: placeKind('/duo/disagreements', {}),
  /** What the pair agreed to aim at. */
  direction: placeKind('/duo/direction', {}),
  summary: placeKind('/summary', {}),
  settings: placeKind('/settings', {}),
  roles: placeKind('/settings/roles', {}),
  rhythm: placeKind('/settings/rhythm', {}),
  questions: placeKind('/settings/questions', {}),
  backups: placeKind('/settings/backups', {}),
  /** What stands in two versions; `of` one record. */
  versions: placeKind('/settings/versions', { of: asked(word) }),
  merge: placeKind('/settings/merge', {}),
  passphrase: placeKind('/settings/passphrase', {}),
  recoveryKey: placeKind('/settings/recovery-key', {}),
  strongerKey: placeKind('/settings/stronger-key', {}),
  /** Whose work is in the app. */
  licences: placeKind('/settings/licences', {}),
  /** Backups from before a change of keys. */
  oldBackups: placeKind('/settings/old-backups', {}),
  /** Where a backup is restored, before the vault is open. The settings lead there too, through a lock. */
  restore: placeKind('/restore', {}),
  /** The same for a damaged vault: what is newer in it comes along. */
  repair: placeKind('/restore/damaged', {}),
} as const;

type Kinds = typeof kinds;
export type PlaceName = keyof Kinds;
type PartsOf<Name extends PlaceName> = Kinds[Name] extends PlaceKind<infer All> ? All : never;

/** The draft of a note that is still to be begun. */
export const NEW_DRAFT = 'new';

/** What an address of one place says. */
export type PlaceNamed<Name extends PlaceName> = { readonly name: Name } & Found<PartsOf<Name>>;

/** A place of the window with all that its address says. */
export type Place = { [Name in PlaceName]: PlaceNamed<Name> }[PlaceName];

/** Each place's builder, and what it makes of the path. */
type Builders<Written> = { readonly [Name in keyof Kinds]: (...given: Parameters<Kinds[Name]['write']>) => Written };

type Builder<Written> = (...given: never) => Written;

const builders = <Written>(finish: (path: Path) => Written): Builders<Written> => {
  const built = Object.entries(kinds).map(([name, { write }]) => {
    const builder: Builder<Written> = (...given) => finish((write as Builder<Path>)(...given));
    return [name, builder] as const;
  });
  return Object.fromEntries(built) as Builders<Written>;
};

/** The path of each place, as `goTo` takes it: `places.entry({ id })`. */
export const places = builders((path) => path);

/** The same as a link writes it: `hrefs.entry({ id })`. */
export const hrefs = builders(hrefTo);

/** The place a path leads to; null where there is none. */
export const placeAt = (path: Path): Place | null => {
  for (const [name, { read }] of Object.entries(kinds)) {
    const found = read(path);
    if (found !== null) return { name, ...found } as Place;
  }
  return null;
};

/** Whether a place is where a backup is restored. */
export const isRestoring = (place: Place | null): boolean => place?.name === 'restore' || place?.name === 'repair';
