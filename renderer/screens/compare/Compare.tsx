import { useState } from 'react';
import { isCalendarDay } from '../../../shared/calendar/calendar-day.ts';
import type { CompareView } from '../../../shared/ipc/drift.ts';
import { useFollowing } from '../../bridge/use-view.ts';

import { typeset } from '../../charts/axis/typeset.ts';
import { Choice } from '../../kit/choices/Choice.tsx';
import { Notice } from '../../kit/feedback/Notice.tsx';
import { Disclosure } from '../../kit/primitives/Disclosure.tsx';
import { Page } from '../../kit/primitives/Page.tsx';
import { hrefs } from '../../routes/places.ts';
import { Loaded } from '../../views/Loaded.tsx';
import styles from './Compare.module.css';
import { ComparedCurves } from './ComparedCurves.tsx';
import { compareCopy as copy } from './compare-copy.ts';
import { PeriodFields, type Periods } from './PeriodFields.tsx';

const OWN = 'own';

const isWhole = ({ earlier, later }: Periods): boolean =>
  [earlier.from, earlier.to, later.from, later.to].every((day) => isCalendarDay(day));

/** Before and after a role change, this quarter and a year ago, or any two periods, side by side. */
export const Compare = () => {
  const [chosen, setChosen] = useState<string | null>(null);
  const [periods, setPeriods] = useState<Periods | null>(null);
  // While one of the days is being typed, what was compared before it stays.
  const [whole, setWhole] = useState<Periods | null>(null);
  const view = useFollowing('periods:compare', { periods: whole });
  const take = (next: Periods) => {
    setPeriods(next);
    if (isWhole(next)) setWhole(next);
  };
  return (
    <Page title={copy.title} width="wide" back={{ href: hrefs.drift(), words: copy.back }}>
      <Loaded view={view} label={copy.loading}>
        {(value) => (
          <Compared
            view={value}
            chosen={chosen ?? value.presets[0]?.id ?? OWN}
            periods={periods ?? { earlier: value.earlier, later: value.later }}
            onChoose={(id) => {
              setChosen(id);
              const preset = value.presets.find((one) => one.id === id);
              if (preset) take({ earlier: preset.earlier, later: preset.later });
            }}
            onPeriods={take}
          />
        )}
      </Loaded>
    </Page>
  );
};

type ComparedProps = {
  readonly view: CompareView;
  readonly chosen: string;
  readonly periods: Periods;
  readonly onChoose: (id: string) => void;
  readonly onPeriods: (periods: Periods) => void;
};

const Compared = ({ view, chosen, periods, onChoose, onPeriods }: ComparedProps) => (
  <>
    <Choice
      label={copy.which}
      columns={2}
      options={[
        ...view.presets.map(({ id, title }) => ({ value: id, label: title })),
        { value: OWN, label: copy.own, detail: copy.ownDetail },
      ]}
      value={chosen}
      onChange={onChoose}
    />
    {chosen === OWN ? <PeriodFields periods={periods} onChange={onPeriods} /> : null}
    <div role="status">{view.overlap ? <Notice tone="warning">{copy.overlap}</Notice> : null}</div>
    <ComparedCurves view={view} />
    <Disclosure summary={copy.method}>
      <div className={styles['method']}>
        {copy.methodText.map((paragraph) => (
          <p key={paragraph}>{typeset(paragraph)}</p>
        ))}
      </div>
    </Disclosure>
  </>
);
