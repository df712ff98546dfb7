import { useLayoutEffect, useRef } from 'react';
import { errorWords } from '../../../shared/errors/error-words.ts';
import { type SearchPages, useSearchPages } from '../../bridge/use-search-pages.ts';
import { searchCopy } from '../../copy/search.ts';
import { shellCopy } from '../../copy/shell.ts';
import { useKeys } from '../../input/use-keys.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Page } from '../../kit/primitives/Page.tsx';
import { hrefs, places } from '../../routes/places.ts';
import { goTo } from '../../state/hash-location.ts';
import { searchLine, useSearchLine } from '../../state/search-line.ts';
import { FilterChips } from './FilterChips.tsx';
import { FoundList } from './FoundList.tsx';
import { NothingFound } from './NothingFound.tsx';
import { moveAmong } from './result-focus.ts';
import styles from './Search.module.css';
import { SearchField } from './SearchField.tsx';
import { SearchFilters } from './SearchFilters.tsx';
import { SearchHelp } from './SearchHelp.tsx';
import { useHitWish } from './use-hit-wish.ts';

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
  const cameBack = useRef(state.found !== null);
  useLayoutEffect(() => {
    if (!cameBack.current) field.current?.focus();
  }, []);
  useKeys(({ key, command, place }) => {
    if (command) return false;
    if (key === 'Escape') {
      goTo(places.journal());
      return true;
    }
    if (key === '/' && place !== 'text') {
      field.current?.focus();
      return true;
    }
    if (place === 'text' && document.activeElement !== field.current) return false;
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
      {pages.status === 'failed' ? (
        <Failure words={errorWords(pages.error)} retryLabel={shellCopy.tryAgain} onRetry={pages.retry} />
      ) : null}
      <p className={styles['total']} role="status">
        {line === '' || found === null ? '' : totalWords(found)}
      </p>
      {line === '' ? <SearchHelp /> : null}
      {line !== '' && found !== null && found.total > 0 ? (
        <FoundList ref={list} pages={found} returnTo={cameBack.current ? (state.found?.id ?? null) : null} />
      ) : null}
      {line !== '' && found !== null && found.total === 0 ? <NothingFound soFar={found.soFar !== null} /> : null}
    </Page>
  );
};
