import type { LocalAction } from '../../../actions/action.ts';
import { useActionKeys } from '../../../actions/use-action-keys.ts';
import { entryCopy } from '../../../copy/journal.ts';
import { hintOf } from '../../../input/action-key.ts';
import { KeyHint } from '../../../kit/primitives/KeyHint.tsx';
import { hrefs, places } from '../../../routes/places.ts';
import { goTo } from '../../../state/hash-location.ts';
import { rememberEntry, useLastEntry } from '../../../state/last-entry.ts';
import styles from './Entry.module.css';
import { entryKeys } from './entry-keys.ts';

export type NeighboursProps = { readonly earlier: string | null; readonly later: string | null };

/** From entry to entry along the timeline. */
export const Neighbours = (neighbours: NeighboursProps) => {
  const { origin } = useLastEntry();
  // The list then comes back to the entry that was read last.
  const remember = (id: string) => rememberEntry(id, origin);
  const directions = (['earlier', 'later'] as const).flatMap((direction) => {
    const id = neighbours[direction];
    if (id === null) return [];
    const perform = () => {
      remember(id);
      goTo(places.entry({ id }), { replace: true });
    };
    return [
      { id, words: entryCopy[direction], key: entryKeys[direction], perform } satisfies LocalAction & { id: string },
    ];
  });
  useActionKeys(directions);
  return (
    <nav className={styles['neighbours']} aria-label={entryCopy.neighbours}>
      {directions.map(({ id, words, key }) => (
        <a key={words} href={hrefs.entry({ id })} aria-keyshortcuts={hintOf(key)} onClick={() => remember(id)}>
          {words} <KeyHint>{hintOf(key)}</KeyHint>
        </a>
      ))}
    </nav>
  );
};
