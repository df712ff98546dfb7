import { useState } from 'react';
import { errorWords } from '../../../shared/errors/error-words.ts';
import type { SummarySectionId, SummaryView } from '../../../shared/ipc/summary.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useView } from '../../bridge/use-view.ts';

import { Loading } from '../../kit/feedback/Loading.tsx';
import { Page } from '../../kit/primitives/Page.tsx';
import { ViewFailure } from '../../views/ViewFailure.tsx';
import { SummaryDesk } from './SummaryDesk.tsx';
import { FIRST_SECTIONS, summaryCopy } from './summary-copy.ts';

type Format = 'pdf' | 'markdown';

/** Choose sections, see the page, save it. */
export const Summary = () => {
  const [sections, setSections] = useState<readonly SummarySectionId[]>(FIRST_SECTIONS);
  const [saved, setSaved] = useState<string | null>(null);
  const view = useView('summary:read', { asOf: null, sections: [...sections] });
  const exporting = useCommand('summary:export');
  const shown = useLastReady(view.status === 'ready' ? view.value : null);
  const choose = (id: SummarySectionId, chosen: boolean) => {
    setSaved(null);
    setSections(chosen ? [...sections, id] : sections.filter((section) => section !== id));
  };
  const save = async (format: Format) => {
    setSaved(null);
    const result = await exporting.run({ asOf: null, sections: [...sections], format });
    if (result) setSaved(result.savedAs === null ? summaryCopy.cancelled : summaryCopy.saved(result.savedAs));
  };
  return (
    <Page title={summaryCopy.title} width="full">
      {view.status === 'failed' ? <ViewFailure view={view} /> : null}
      {view.status === 'loading' && shown === null ? <Loading label={summaryCopy.loading} /> : null}
      {shown === null ? null : (
        <SummaryDesk
          view={shown}
          chosen={sections}
          ready={view.status === 'ready'}
          busy={exporting.busy}
          saved={saved}
          failure={exporting.error === null ? null : errorWords(exporting.error)}
          onChoose={choose}
          onSave={(format) => void save(format)}
        />
      )}
    </Page>
  );
};

/** The newest view that was ready: the page stays on the desk while a toggle is being worked out. */
const useLastReady = (view: SummaryView | null): SummaryView | null => {
  const [kept, keep] = useState(view);
  if (view !== null && view !== kept) keep(view);
  return view ?? kept;
};
