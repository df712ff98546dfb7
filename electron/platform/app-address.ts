export const SCHEME = 'app';
export const HOST = 'driftline';
export const HOME = `${SCHEME}://${HOST}/index.html`;

/** Whether an address lies inside the app. `URL.origin` says "null" for our scheme, so host and protocol are compared. */
export const isAppUrl = (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === `${SCHEME}:` && url.host === HOST;
};
