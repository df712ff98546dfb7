import { useState } from 'react';
import { errorWords } from '../../../shared/errors/error-words.ts';
import type { LabelsView } from '../../../shared/ipc/labels.ts';
import { labelKinds } from '../../../shared/labels/labels.ts';
import { useView } from '../../bridge/use-view.ts';

import { labelsCopy } from '../../copy/labels.ts';
import { shellCopy } from '../../copy/shell.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Loading } from '../../kit/feedback/Loading.tsx';
import { Page } from '../../kit/primitives/Page.tsx';
import { hrefs } from '../../routes/places.ts';
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
      {view.status === 'loading' ? <Loading label={labelsCopy.loading} /> : null}
      {view.status === 'failed' ? (
        <Failure words={errorWords(view.error)} retryLabel={shellCopy.tryAgain} onRetry={view.retry} />
      ) : null}
      {view.status === 'ready' ? <LabelSections view={view.value} /> : null}
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
