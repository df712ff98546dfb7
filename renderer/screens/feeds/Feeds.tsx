import { useView } from '../../bridge/use-view.ts';
import { Page } from '../../kit/primitives/Page.tsx';
import { Segments } from '../../kit/primitives/Segments.tsx';
import { type FeedsMark, type RangeName, rangeNames } from '../../routes/part.ts';
import { hrefs, places } from '../../routes/places.ts';
import { goTo } from '../../state/hash-location.ts';
import { Loaded } from '../../views/Loaded.tsx';
import { FeedsPicture } from './FeedsPicture.tsx';
import { feedsCopy } from './feeds-copy.ts';
import { rangeOf } from './feeds-range.ts';

const options = rangeNames.map((value) => ({ value, label: feedsCopy.ranges[value] }));

export type FeedsProps = {
  /** How many weeks are shown; half a year unless it says otherwise. */
  readonly range: RangeName | null;
  /** Where one comes back to. */
  readonly at: FeedsMark | null;
};

/** What gives and takes energy: by activity, against time, week by week. */
export const Feeds = ({ range, at }: FeedsProps) => {
  const weeks = range ?? '26';
  const view = useView('feeds:read', { weeks: rangeOf(range) });
  return (
    <Page
      title={feedsCopy.title}
      width="wide"
      actions={
        <Segments
          label={feedsCopy.range}
          options={options}
          value={weeks}
          onChange={(name) => goTo(places.feeds({ weeks: name }), { replace: true })}
        />
      }
    >
      <Loaded view={view} label={feedsCopy.loading}>
        {(value) => (
          <FeedsPicture
            view={value}
            at={at !== null && 'name' in at ? at.name : null}
            atWeek={at !== null && 'week' in at ? at : null}
            onOpenWeek={({ week, curve }) => goTo(places.week({ week, of: curve, weeks }))}
            hrefOf={(id) => hrefs.activity({ id, weeks })}
          />
        )}
      </Loaded>
    </Page>
  );
};
