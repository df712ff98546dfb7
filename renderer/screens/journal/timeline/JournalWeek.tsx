import type { WeekView } from '../../../../shared/ipc/timeline.ts';
import type { CurveName } from '../../../../shared/wording/curve-names.ts';
import { useWayBack } from '../../../actions/use-way-back.ts';
import { useView } from '../../../bridge/use-view.ts';

import { weekInWords, weekName } from '../../../copy/dates.ts';
import { journalCopy, weekCopy } from '../../../copy/journal.ts';
import { useKeyBuffer } from '../../../input/use-key-buffer.ts';
import { EmptyState } from '../../../kit/feedback/EmptyState.tsx';
import { Page } from '../../../kit/primitives/Page.tsx';
import { SupportingText } from '../../../kit/primitives/SupportingText.tsx';
import type { RangeName } from '../../../routes/part.ts';
import type { Path } from '../../../routes/path.ts';
import { hrefs, places } from '../../../routes/places.ts';
import { Loaded } from '../../../views/Loaded.tsx';
import { EntryList } from '../rows/EntryList.tsx';
import { EntryRow } from '../rows/EntryRow.tsx';
import styles from './JournalWeek.module.css';

export type JournalWeekProps = {
  readonly week: number;
  readonly curve: CurveName;
  /** How many weeks "what feeds me" showed, to show as many again; null = nothing said. */
  readonly range: RangeName | null;
};

/** The screen whose chart the week was opened from. */
const chartOf = ({ week, curve, range }: JournalWeekProps) =>
  curve === 'energy' || curve === 'time'
    ? { path: places.drift(), words: journalCopy.backToDrift }
    : { path: places.feeds({ weeks: range, at: { curve, week } }), words: journalCopy.backToFeeds };

/** The entries behind a dot, a bar or a cell of a chart by week, and the others of that week. */
export const JournalWeek = (props: JournalWeekProps) => {
  const { week, curve, range } = props;
  const view = useView('journal:week', { week, curve });
  const chart = chartOf(props);
  const back = useWayBack(chart.path, chart.words);
  useKeyBuffer(view.status);
  return (
    <Page
      title={`${weekName(week)}, ${weekInWords(week)}`}
      back={back}
      actions={<a href={hrefs.journal()}>{journalCopy.wholeJournal}</a>}
    >
      <Loaded view={view} label={journalCopy.loading}>
        {(value) => <Entries view={value} here={places.week({ week, of: curve, weeks: range })} />}
      </Loaded>
    </Page>
  );
};

const Entries = ({ view, here }: { readonly view: WeekView; readonly here: Path }) => {
  const { curve, counted, notCounted, days } = view;
  const origin = { path: here, kind: 'week' } as const;
  if (counted.length + notCounted.length === 0) {
    return <EmptyState title={journalCopy.emptyWeekTitle}>{journalCopy.emptyWeekDetail}</EmptyState>;
  }
  return (
    <EntryList>
      <section className={styles['part']} aria-label={weekCopy.counted}>
        <h2>{weekCopy.counted}</h2>
        <SupportingText wide>{weekCopy.countOf(counted.length, curve)}</SupportingText>
        <ul>
          {counted.map((line) => (
            <li key={line.id}>
              <EntryRow line={line} days={days} origin={origin} />
            </li>
          ))}
        </ul>
      </section>
      {notCounted.length === 0 ? null : (
        <section className={styles['part']} aria-label={weekCopy.notCounted}>
          <h2>{weekCopy.notCounted}</h2>
          <ul>
            {notCounted.map(({ line, why }) => (
              <li key={line.id}>
                <EntryRow line={line} days={days} origin={origin} why={why} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </EntryList>
  );
};
