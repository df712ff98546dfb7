import { type Ref, useId } from 'react';
import { isQuoteOpen } from '../../../shared/search/quotes.ts';
import { searchCopy } from '../../copy/search.ts';
import { Icon } from '../../design/Icon.tsx';
import { isNamed } from '../../input/action-key.ts';
import { FieldRoom } from '../../kit/fields/RoomNotice.tsx';
import { alsoTo, useRoom } from '../../kit/fields/use-room.ts';
import { VisuallyHidden } from '../../kit/primitives/VisuallyHidden.tsx';
import { setTyped, takeFilters, useSearchLine } from '../../state/search-line.ts';
import styles from './Search.module.css';
import { searchKeys } from './search-keys.ts';

/** The longest search that is typed. */
const LONGEST_SEARCH = 300;

/** Where the search is typed. A space after an operator makes a filter of it. */
export const SearchField = (props: { readonly ref: Ref<HTMLInputElement>; readonly onEnter: () => void }) => {
  const id = useId();
  const { typed } = useSearchLine();
  const room = useRoom(LONGEST_SEARCH);
  const change = (next: string) => {
    setTyped(next);
    // Inside quotes a space belongs to the name.
    if (/\s$/.test(next) && !isQuoteOpen(next)) takeFilters();
  };
  return (
    <>
      <div className={styles['field']}>
        <Icon name="search" />
        <label htmlFor={id}>
          <VisuallyHidden>{searchCopy.field}</VisuallyHidden>
        </label>
        <input
          ref={alsoTo(room.box, props.ref)}
          id={id}
          className={styles['box']}
          type="search"
          autoComplete="off"
          spellCheck={false}
          placeholder={searchCopy.placeholder}
          value={typed}
          onChange={(event) => change(event.target.value)}
          onKeyDown={(event) => {
            if (isNamed(searchKeys.open, event.key) && !event.nativeEvent.isComposing) props.onEnter();
          }}
        />
      </div>
      <FieldRoom room={room} limit={LONGEST_SEARCH} />
    </>
  );
};
