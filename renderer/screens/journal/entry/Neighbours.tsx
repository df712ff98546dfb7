import { entryCopy } from '../../../copy/journal.ts';
import { useKeys } from '../../../input/use-keys.ts';
import { KeyHint } from '../../../kit/primitives/KeyHint.tsx';
import { hrefs, places } from '../../../routes/places.ts';
import { goTo } from '../../../state/hash-location.ts';
import { rememberEntry, useLastEntry } from '../../../state/last-entry.ts';
import styles from './Entry.module.css';

export type NeighboursProps = { readonly earlier: string | null; readonly later: string | null };

const directions: Readonly<Record<string, keyof NeighboursProps>> = {
  j: 'earlier',
  k: 'later',
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
};

/** From entry to entry along the timeline: J as down the list, to what is earlier, K as up. */
export const Neighbours = (neighbours: NeighboursProps) => {
  const { origin } = useLastEntry();
  // The list then comes back to the entry that was read last.
  const remember = (id: string) => rememberEntry(id, origin);
  useKeys(({ key, command, place }) => {
    const direction = directions[key.length === 1 ? key.toLowerCase() : key];
    const id = direction === undefined ? null : neighbours[direction];
    if (command || id === null || place === 'text' || place === 'area') return false;
    remember(id);
    goTo(places.entry({ id }), { replace: true });
    return true;
  });
  const link = (direction: keyof NeighboursProps, key: string) => {
    const id = neighbours[direction];
    return id === null ? null : (
      <a href={hrefs.entry({ id })} onClick={() => remember(id)}>
        {entryCopy[direction]} <KeyHint>{key}</KeyHint>
      </a>
    );
  };
  return (
    <nav className={styles['neighbours']} aria-label={entryCopy.neighbours}>
      {link('earlier', 'J')}
      {link('later', 'K')}
    </nav>
  );
};
