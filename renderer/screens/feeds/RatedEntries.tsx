import { useRef, useState } from 'react';
import type { ActivityEntries } from '../../../shared/ipc/feeds.ts';
import { useWayBack } from '../../actions/use-way-back.ts';
import { useView } from '../../bridge/use-view.ts';
import { wholeDayInWords } from '../../copy/dates.ts';
import { useKeyBuffer } from '../../input/use-key-buffer.ts';
import { Page } from '../../kit/primitives/Page.tsx';
import type { RangeName } from '../../routes/part.ts';
import type { Path } from '../../routes/path.ts';
import { hrefs, places } from '../../routes/places.ts';
import { rememberEntry, takeLastEntry } from '../../state/last-entry.ts';
import { Loaded } from '../../views/Loaded.tsx';
import styles from './Feeds.module.css';
import { feedsCopy, ratingWords } from './feeds-copy.ts';
import { rangeOf } from './feeds-range.ts';
import { FeedsPart } from './plans/FeedsPart.tsx';
import { useFocusAt } from './use-focus-at.ts';

export type RatedEntriesProps = {
  readonly activityId: string;
  /** Of how many weeks; half a year unless it says otherwise. */
  readonly range: RangeName | null;
};

/** The entries behind one bar, and the way back to it. */
export const RatedEntries = ({ activityId, range }: RatedEntriesProps) => {
  const weeks = range ?? '26';
  const view = useView('activity:entries', { activityId, weeks: rangeOf(range) });
  const feeds = places.feeds({ weeks, at: { name: activityId } });
  const here = places.activity({ id: activityId, weeks });
  const back = useWayBack(feeds, feedsCopy.entries.back);
  useKeyBuffer(view.status);
  return (
    <Page title={view.status === 'ready' ? view.value.label : feedsCopy.title} back={back}>
      <Loaded view={view} label={feedsCopy.entries.loading}>
        {(value) => <Lines view={value} here={here} />}
      </Loaded>
    </Page>
  );
};

type Line = ActivityEntries['lines'][number];

const Lines = ({ view, here }: { readonly view: ActivityEntries; readonly here: Path }) => {
  const list = useRef<HTMLDivElement>(null);
  const [at] = useState(takeLastEntry);
  useFocusAt(list, at);
  const rated = view.lines.filter(({ energy }) => energy !== null);
  const unrated = view.lines.filter(({ energy }) => energy === null);
  return (
    <div ref={list} className={styles['rated']}>
      <p className={styles['soft']}>{feedsCopy.entries.lead(view, rated.length)}</p>
      <LineList lines={rated} here={here} />
      {unrated.length > 0 ? (
        <FeedsPart title={feedsCopy.entries.unrated}>
          <LineList lines={unrated} here={here} />
        </FeedsPart>
      ) : null}
    </div>
  );
};

const LineList = ({ lines, here }: { readonly lines: readonly Line[]; readonly here: Path }) => (
  <ul>
    {lines.map(({ entry, energy }) => (
      <li key={entry.id} className={styles['entry']}>
        <span className={styles['rating']} data-rating={energy === null ? undefined : Math.sign(energy)}>
          {energy === null ? '–' : ratingWords[String(energy)]}
        </span>
        <div>
          <a
            href={hrefs.entry({ id: entry.id })}
            data-at={entry.id}
            onClick={() => rememberEntry(entry.id, { path: here, kind: 'ratings' })}
          >
            {wholeDayInWords(entry.forDate)}
          </a>
          <p className={styles['soft']}>{entry.excerpt}</p>
        </div>
      </li>
    ))}
  </ul>
);
