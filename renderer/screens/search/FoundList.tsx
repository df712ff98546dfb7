import type { RefObject } from 'react';
import type { SearchPages } from '../../bridge/use-search-pages.ts';
import { searchCopy } from '../../copy/search.ts';
import { Button } from '../../kit/primitives/Button.tsx';
import { KeyLegend } from '../../kit/primitives/KeyLegend.tsx';
import { FoundRow } from './FoundRow.tsx';
import styles from './Search.module.css';
import { searchLegend } from './search-keys.ts';

export type FoundListProps = {
  readonly ref: RefObject<HTMLOListElement | null>;
  readonly pages: Extract<SearchPages, { status: 'ready' }>;
};

/** What was found, best first. */
export const FoundList = ({ ref, pages }: FoundListProps) => (
  <>
    <ol ref={ref} className={styles['list']} aria-label={searchCopy.results}>
      {pages.lines.map((line) => (
        <li key={line.id}>
          <FoundRow line={line} near={pages.near} />
        </li>
      ))}
    </ol>
    {pages.hasMore ? (
      <div>
        <Button busy={pages.loadingMore} onClick={pages.showMore}>
          {searchCopy.showMore}
        </Button>
      </div>
    ) : null}
    <KeyLegend keys={searchLegend(searchCopy.keys)} />
  </>
);
