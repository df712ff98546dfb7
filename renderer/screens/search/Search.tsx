import { useRef } from 'react';
import type { LocalAction } from '../../actions/action.ts';
import { performByKey } from '../../actions/use-action-keys.ts';
import { type SearchPages, useSearchPages } from '../../bridge/use-search-pages.ts';
import { searchCopy } from '../../copy/search.ts';
import { useKeys } from '../../input/use-keys.ts';
import { Page } from '../../kit/primitives/Page.tsx';
import { hrefs, places } from '../../routes/places.ts';
import { goTo } from '../../state/hash-location.ts';
import { searchLine, useSearchLine } from '../../state/search-line.ts';
import { ViewFailure } from '../../views/ViewFailure.tsx';
import { FilterChips } from './FilterChips.tsx';
import { FoundList } from './FoundList.tsx';
import { NothingFound } from './NothingFound.tsx';
import { moveAmong } from './result-focus.ts';
import styles from './Search.module.css';
import { SearchField } from './SearchField.tsx';
import { SearchFilters } from './SearchFilters.tsx';
import { SearchHelp } from './SearchHelp.tsx';
import { searchKeys } from './search-keys.ts';
import { useHitWish } from './use-hit-wish.ts';
import { useReturnFocus } from './use-return-focus.ts';

type Found = Extract<SearchPages, { status: 'ready' }>;

const totalWords = ({ near, total, soFar }: Found): string => {
  const words = near ? searchCopy.near(total) : searchCopy.total(total);
  if (soFar === null) return near ? `${words}.` : words;
  return searchCopy.soFar(total === 0 ? null : words, soFar.read, soFar.all);
};

/** The search of the journal: a field, filters, and what was found. */
export const Search = () => {
  const state = useSearchLine();
  const line = searchLine(state);
  const pages = useSearchPages(line);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const hit = useHitWish(line, pages, list);
  const wayBack = useReturnFocus(line, pages, { list, field });
  const acts: readonly LocalAction[] = [
    { words: searchCopy.back, key: searchKeys.back, perform: () => goTo(places.journal()) },
    { words: searchCopy.field, key: searchKeys.toField, perform: () => field.current?.focus() },
  ];
  useKeys((pressed) => {
    const { key, command, place } = pressed;
    wayBack.letGo();
    if (performByKey(acts, pressed)) return true;
    if (command || (place === 'text' && document.activeElement !== field.current)) return false;
    if (place === 'text' && hit.step(key)) return true;
    return moveAmong(list.current, field.current, key);
  });
  const found = pages.status === 'ready' ? pages : null;
  return (
    <Page title={searchCopy.title} back={{ href: hrefs.journal(), words: searchCopy.back }}>
      <div className={styles['desk']}>
        <SearchField ref={field} onEnter={hit.open} />
        <FilterChips />
        <SearchFilters />
      </div>
      {pages.status === 'failed' ? <ViewFailure view={pages} /> : null}
      <p className={styles['total']} role="status">
        {line === '' || found === null ? '' : totalWords(found)}
      </p>
      {line === '' ? <SearchHelp /> : null}
      {line !== '' && found !== null && found.total > 0 ? <FoundList ref={list} pages={found} /> : null}
      {line !== '' && found !== null && found.total === 0 ? <NothingFound soFar={found.soFar !== null} /> : null}
    </Page>
  );
};
