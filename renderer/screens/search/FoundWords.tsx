import { useActionKeys } from '../../actions/use-action-keys.ts';
import { entryCopy } from '../../copy/journal.ts';
import { foundCopy } from '../../copy/search.ts';
import { escapeKey } from '../../input/action-key.ts';
import { places } from '../../routes/places.ts';
import { goTo } from '../../state/hash-location.ts';
import { useSearchLine } from '../../state/search-line.ts';
import styles from './FoundWords.module.css';
import { useFoundRanges } from './use-found-ranges.ts';

/** On the page of an entry that was opened from the search: marks what was found, says how often, and leads back. */
export const FoundWords = ({ id }: { readonly id: string }) => {
  const { found } = useSearchLine();
  const sought = found?.id === id && found.terms.length > 0 ? found : null;
  const count = useFoundRanges(sought);
  const back = {
    words: entryCopy.backTo.search,
    key: escapeKey,
    isPossible: found?.id === id,
    perform: () => goTo(places.search()),
  };
  useActionKeys([back]);
  if (sought === null) return null;
  return (
    <p className={styles['strip']} role="status">
      {count === null ? '' : foundCopy.places(count)}
    </p>
  );
};
