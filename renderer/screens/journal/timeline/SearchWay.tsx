import { searchCopy } from '../../../copy/search.ts';
import { Icon } from '../../../design/Icon.tsx';
import { useKeys } from '../../../input/use-keys.ts';
import { KeyHint } from '../../../kit/primitives/KeyHint.tsx';
import { hrefs } from '../../../routes/places.ts';
import { openSearch } from '../../../state/search-line.ts';
import styles from './SearchWay.module.css';

/** Looks like the field it leads to; the slash key goes there too. */
export const SearchWay = () => {
  useKeys(({ key, command, place }) => {
    if (key !== '/' || command || place === 'text' || place === 'area') return false;
    openSearch();
    return true;
  });
  return (
    <a
      className={styles['way']}
      href={hrefs.search()}
      aria-keyshortcuts="/"
      onClick={(event) => {
        event.preventDefault();
        openSearch();
      }}
    >
      <Icon name="search" size={18} />
      <span>{searchCopy.way}</span>
      <KeyHint>/</KeyHint>
    </a>
  );
};
