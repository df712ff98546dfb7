/** Where in the window: a path with its question, as one of the builders of `places.ts` has written it. */
export type Path = string & { readonly __brand: 'Path' };

/** A path as a link writes it. */
export const hrefTo = (path: Path): string => `#${path}`;

/** The path a link leads to; null for one that leads out of the window, or to an element of the page. */
export const pathOfHref = (href: string): Path | null => (/^#\//.test(href) ? (href.slice(1) as Path) : null);

/** The path behind the `#` of an address; that of the first page when there is none. */
export const pathOfHash = (hash: string): Path => hash.replace(/^#?\/?/, '/') as Path;

/** A path without its question. */
export const withoutQuestion = (path: Path): string => path.split('?', 1)[0] ?? '';
