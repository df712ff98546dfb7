import type { FeedsView } from '../../../shared/ipc/feeds.ts';
import { axisValue, bandInWords } from '../../charts/axis/axis-words.ts';
import { FigureTable } from '../../charts/axis/FigureTable.tsx';
import { CompareRows } from '../../charts/feeds/CompareRows.tsx';
import { comparedRows } from '../../charts/feeds/compare-rows.ts';
import { FigureSection } from './FigureSection.tsx';
import { feedsCopy } from './feeds-copy.ts';
import { feedsMethod } from './feeds-method-copy.ts';

/** How days with an activity were rated against days without it. */
export const CompareSection = ({ view }: { readonly view: FeedsView }) => {
  const rows = comparedRows(view.comparisons.all);
  const copy = feedsCopy.compare;
  return (
    <FigureSection
      title={copy.title}
      sentences={view.comparisons.sentences.map(({ text }) => text)}
      method={feedsMethod.compare(view)}
      table={
        <FigureTable
          label={copy.tableLabel}
          head={copy.head}
          rows={view.comparisons.all.map(({ label, nWith, nWithout, means, difference }) => [
            label,
            String(nWith),
            axisValue(means?.with ?? null, 2),
            String(nWithout),
            axisValue(means?.without ?? null, 2),
            axisValue(difference?.value ?? null, 2),
            bandInWords(difference?.lo ?? null, difference?.hi ?? null, 2),
          ])}
        />
      }
    >
      <CompareRows rows={rows} />
    </FigureSection>
  );
};
