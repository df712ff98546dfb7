import { useEffect, useRef, useState } from 'react';
import type { DriftView } from '../../../shared/ipc/drift.ts';
import { useView } from '../../bridge/use-view.ts';

import type { OpenTarget } from '../../charts/drift/open-target.ts';
import { Page } from '../../kit/primitives/Page.tsx';
import { places } from '../../routes/places.ts';
import { goTo } from '../../state/hash-location.ts';
import { useReadOnly } from '../../state/vault.ts';
import { Loaded } from '../../views/Loaded.tsx';
import { ViewFailure } from '../../views/ViewFailure.tsx';
import { DriftPicture } from './DriftPicture.tsx';
import { driftCopy } from './drift-copy.ts';
import { lookBackTo, type OpenedFrom, rememberOpenedFrom, useDriftPlace } from './drift-place.ts';
import { SaveDrift } from './SaveDrift.tsx';
import { useAppearance } from './use-as-of.ts';

/** Where energy flows, where time goes, the role held: sentence first, then picture, then table. */
export const Drift = () => {
  const view = useView('drift:read', { asOf: null });
  return (
    <Page title={driftCopy.title} hideTitle width="wide">
      <Loaded view={view} label={driftCopy.loading}>
        {(value) => <Story view={value} />}
      </Loaded>
    </Page>
  );
};

const open = (target: OpenTarget, from: OpenedFrom): void => {
  rememberOpenedFrom(from);
  if ('entryId' in target) goTo(places.entry({ id: target.entryId }));
  else goTo(places.week({ week: target.week, of: target.curve }));
};

const Story = ({ view }: { readonly view: DriftView }) => {
  const { range, asOfWeek } = useDriftPlace();
  const mayWrite = useReadOnly() === null;
  const look = useAppearance(asOfWeek);
  const said = look.status === 'ready' ? look.value : view;
  // Read once: it says where this screen begins, not where it is.
  const [openedFrom] = useState(() => useDriftPlace.getState().openedFrom);
  useEffect(() => rememberOpenedFrom(null), []);
  const drawing = useRef<SVGSVGElement>(null);
  return (
    <>
      {look.status === 'failed' ? <ViewFailure announce view={look} /> : null}
      <DriftPicture
        view={view}
        look={said}
        late={look.status === 'loading' || (look.status === 'ready' && look.late)}
        range={range}
        asOfWeek={asOfWeek}
        onAsOf={lookBackTo}
        openedFrom={openedFrom}
        onOpen={open}
        onBegin={mayWrite ? () => goTo(places.checkIn({ form: 'daily' })) : null}
        drawing={drawing}
        actions={(weeks) => <SaveDrift drawing={drawing} weeks={weeks} sentences={said.sentences} />}
      />
    </>
  );
};
