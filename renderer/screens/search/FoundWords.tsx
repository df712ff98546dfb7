import { foundCopy } from '../../copy/search.ts';
import { useSearchLine } from '../../state/search-line.ts';
import styles from './FoundWords.module.css';
import { useFoundRanges } from './use-found-ranges.ts';

/** On the page of an entry that was opened from the search: marks what was found, and says how often. */
export const FoundWords = ({ id }: { readonly id: string }) => {
  const { found } = useSearchLine();
  const sought = found?.id === id && found.terms.length > 0 ? found : null;
  const count = useFoundRanges(sought);
  if (sought === null) return null;
  return (
    <p className={styles['strip']} role="status">
      {count === null ? '' : foundCopy.places(count)}
    </p>
  );
};
