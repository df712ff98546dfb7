import { useView } from '../bridge/use-view.ts';
import { hrefs } from '../routes/places.ts';
import { bothSidesCopy } from './both-sides-copy.ts';

/** The way to what stands in two versions beside the entries; nothing where nothing does. */
export const BothSidesLink = () => {
  const view = useView('both-sides:read', null);
  const count = view.status === 'ready' ? view.value.groups.length : 0;
  return count === 0 ? null : <a href={hrefs.bothSides()}>{bothSidesCopy.link(count)}</a>;
};
