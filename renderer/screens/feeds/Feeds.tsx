import { useSearch } from 'wouter';
import { errorWords } from '../../../shared/errors/error-words.ts';
import type { FeedsRange } from '../../../shared/ipc/feeds.ts';
import { useView } from '../../bridge/use-view.ts';

import { shellCopy } from '../../copy/shell.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Loading } from '../../kit/feedback/Loading.tsx';
import { Page } from '../../kit/primitives/Page.tsx';
import { Segments } from '../../kit/primitives/Segments.tsx';
import { goTo } from '../../state/hash-location.ts';
import { FeedsPicture } from './FeedsPicture.tsx';
import { feedsCopy } from './feeds-copy.ts';
import { rangeAsked, rangeName, weekComeBackTo } from './feeds-range.ts';

const options = (['13', '26', '52', 'all'] as const).map((value) => ({ value, label: feedsCopy.ranges[value] }));

/** What gives and takes energy: by activity, against time, week by week. */
export const Feeds = () => {
  const question = useSearch();
  const weeks = rangeAsked(question);
  const view = useView('feeds:read', { weeks });
  const show = (range: FeedsRange) => goTo(`/feeds?weeks=${rangeName(range)}`, { replace: true });
  return (
    <Page
      title={feedsCopy.title}
      width="wide"
      actions={
        <Segments
          label={feedsCopy.range}
          options={options}
          value={rangeName(weeks)}
          onChange={(name) => show(rangeAsked(`weeks=${name}`))}
        />
      }
    >
      {view.status === 'loading' ? <Loading label={feedsCopy.loading} /> : null}
      {view.status === 'failed' ? (
        <Failure words={errorWords(view.error)} retryLabel={shellCopy.tryAgain} onRetry={view.retry} />
      ) : null}
      {view.status === 'ready' ? (
        <FeedsPicture
          view={view.value}
          at={new URLSearchParams(question).get('at')}
          atWeek={weekComeBackTo(question)}
          onOpenWeek={({ week, curve }) => goTo(`/journal?week=${week}&of=${curve}&weeks=${rangeName(weeks)}`)}
          hrefOf={(activityId) => `#/feeds/activity/${encodeURIComponent(activityId)}?weeks=${rangeName(weeks)}`}
        />
      ) : null}
    </Page>
  );
};
