import { type ReactNode, useState } from 'react';
import type { OpenTarget } from '../../renderer/charts/drift/open-target.ts';
import { Page } from '../../renderer/kit/primitives/Page.tsx';
import { DriftPicture } from '../../renderer/screens/drift/DriftPicture.tsx';
import { lookBackTo, useDriftPlace } from '../../renderer/screens/drift/drift-place.ts';
import { SummaryDesk } from '../../renderer/screens/summary/SummaryDesk.tsx';
import type { SummaryView } from '../../shared/ipc/summary.ts';
import { DRIFT_VIEWS } from './sample-views.ts';

/** The drift screen for one story. `onOpen` is told what was opened. */
export const DriftOf = (props: { readonly story: string; readonly onOpen?: (target: OpenTarget) => void }) => {
  const [view] = useState(() => DRIFT_VIEWS[props.story]?.());
  const { range, asOfWeek } = useDriftPlace();
  if (!view) return null;
  return (
    <Page title="Drift" hideTitle width="wide">
      <DriftPicture
        view={view}
        look={view}
        range={range}
        asOfWeek={asOfWeek}
        onAsOf={lookBackTo}
        onOpen={props.onOpen ?? (() => undefined)}
        onBegin={() => undefined}
      />
    </Page>
  );
};

/** A summary as main gives it. */
export const sampleSummary = (): SummaryView => {
  const drift = DRIFT_VIEWS['half']?.();
  if (!drift) throw new Error('the story is gone');
  const alt =
    'My energy answers moved toward the engineering manager side, from about -0.3 (likely -0.4 to -0.1) to about 0.2 (likely 0.1 to 0.4), gradually.';
  return {
    asOf: drift.asOf,
    words: 214,
    wordLimit: 320,
    sections: [
      { id: 'headline', title: 'Headline', chosen: true, note: null },
      { id: 'energy', title: 'Energy drift and chart', chosen: true, note: null },
      { id: 'time', title: 'Time use', chosen: true, note: null },
      { id: 'gap', title: 'Gap between energy and time', chosen: false, note: 'Energy and time lie on the same side.' },
      { id: 'questions', title: 'Questions to ask', chosen: true, note: null },
      { id: 'method', title: 'How to read this', chosen: true, note: null },
    ],
    blocks: [
      { kind: 'title', text: 'Notes for a career conversation', subtitle: 'January to July 2026' },
      {
        kind: 'paragraph',
        section: 'headline',
        text: 'From January to July 2026 I kept 90 short check-ins in 25 weeks. My energy answers moved toward the engineering manager side, from about -0.3 (likely -0.4 to -0.1) to about 0.2 (likely 0.1 to 0.4), gradually.',
      },
      {
        kind: 'chart',
        section: 'energy',
        chart: {
          firstWeek: drift.firstWeek,
          lastWeek: drift.lastWeek,
          line: drift.energy.line,
          roles: drift.roles,
          alt,
        },
      },
      {
        kind: 'paragraph',
        section: 'energy',
        text: 'In May I went from a combined role to engineering manager; my answers in the 9 weeks after it lay 0.3 further to the engineering manager side than in the 12 weeks before (likely 0.1 to 0.4). Other things changed too.',
      },
      {
        kind: 'paragraph',
        section: 'time',
        text: 'Hands-on work took about 8 % of my people, coordination and technical time in this role (likely 2 to 14 %); a usual range for an engineering manager is under 10 %.',
      },
      {
        kind: 'questions',
        section: 'questions',
        heading: 'Questions',
        items: [
          'Where could I take on people work within the next quarter, with a way back?',
          'What would success in this role look like in six months?',
          'Is a move reversible, and until when?',
        ],
      },
      {
        kind: 'method',
        section: 'method',
        heading: 'How to read this',
        text: 'a private log read with simple statistics. It describes my answers in this period. It does not measure ability, and sentences like these can arise by chance.',
      },
    ],
  };
};

/** The summary screen with the sample diary's page. */
export const SummaryOfSample = (props: { readonly onSave?: (format: string) => void }) => {
  const [view] = useState(sampleSummary);
  return (
    <Page title="Summary" width="full">
      <SummaryDesk
        view={view}
        chosen={view.sections.filter(({ chosen }) => chosen).map(({ id }) => id)}
        ready
        busy={false}
        saved="Saved as driftline-summary.pdf."
        failure={null}
        onChoose={() => undefined}
        onSave={props.onSave ?? (() => undefined)}
      />
    </Page>
  );
};

/** Screens of this gallery that need no story. */
export const SCREEN_PAGES: Readonly<Record<string, () => ReactNode>> = { summary: () => <SummaryOfSample /> };
