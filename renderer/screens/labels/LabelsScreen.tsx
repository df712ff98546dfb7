import { useState } from 'react';
import type { LabelsView } from '../../../shared/ipc/labels.ts';
import { labelKinds } from '../../../shared/labels/labels.ts';
import { useView } from '../../bridge/use-view.ts';

import { labelsCopy } from '../../copy/labels.ts';
import { Page } from '../../kit/primitives/Page.tsx';
import { hrefs } from '../../routes/places.ts';
import { Loaded } from '../../views/Loaded.tsx';
import { AliasesDialog } from './AliasesDialog.tsx';
import { DeleteDialog } from './DeleteDialog.tsx';
import { LabelList } from './LabelList.tsx';
import { LabelSplits } from './LabelSplits.tsx';
import type { LabelAsked } from './label-asked.ts';
import { NearPairs } from './NearPairs.tsx';
import { RenameDialog } from './RenameDialog.tsx';

/** Every tag, person and project: how often, and what can be done with it everywhere at once. */
export const LabelsScreen = () => {
  const view = useView('labels:read', null);
  return (
    <Page title={labelsCopy.title} back={{ href: hrefs.journal(), words: labelsCopy.back }} lead={labelsCopy.intro}>
      <Loaded view={view} label={labelsCopy.loading}>
        {(value) => <LabelSections view={value} />}
      </Loaded>
    </Page>
  );
};

const LabelSections = ({ view }: { readonly view: LabelsView }) => {
  const [asked, setAsked] = useState<LabelAsked | null>(null);
  const close = () => setAsked(null);
  return (
    <>
      <LabelSplits />
      <NearPairs view={view} onAsk={setAsked} />
      {labelKinds.map((kind) => (
        <LabelList key={kind} kind={kind} labels={view[kind]} onAsk={setAsked} />
      ))}
      {asked?.act === 'rename' ? <RenameDialog asked={asked} names={view[asked.kind]} onClose={close} /> : null}
      {asked?.act === 'delete' ? <DeleteDialog asked={asked} today={view.today} onClose={close} /> : null}
      {asked?.act === 'aliases' ? <AliasesDialog asked={asked} onClose={close} /> : null}
    </>
  );
};
