import { useEffect } from 'react';
import { errorWords } from '../../../shared/errors/error-words.ts';
import { call } from '../../bridge/bridge.ts';
import { useCommand } from '../../bridge/use-command.ts';

import { mergeCopy } from '../../copy/merge.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { Fact } from '../../kit/primitives/Fact.tsx';
import { Page } from '../../kit/primitives/Page.tsx';
import { Row } from '../../kit/primitives/Row.tsx';
import { hrefs } from '../../routes/places.ts';
import { useVault } from '../../state/vault.ts';
import { MergeBroughtIn, MergeForeseen } from './MergeReport.tsx';
import { MergeSecret } from './MergeSecret.tsx';

/** Another vault or a backup: which, what opens it, what would come in, and then bringing it in or not. */
export const MergePage = () => {
  const { vault } = useVault();
  const isSample = vault.status === 'unlocked' && vault.sample;
  return (
    <Page
      title={mergeCopy.title}
      back={{ href: hrefs.settings(), words: mergeCopy.back }}
      lead={isSample ? mergeCopy.sample : mergeCopy.lead}
    >
      {isSample ? null : <Merge />}
    </Page>
  );
};

const Merge = () => {
  const choose = useCommand('merge:choose-file');
  const look = useCommand('merge:preview');
  const bringIn = useCommand('merge:bring-in');
  // What was read of the other vault must not outlive the page that asked for it.
  useEffect(() => () => void call('merge:forget', null), []);
  const chosen = choose.value?.chosen ?? null;
  const begin = async () => {
    look.forget();
    bringIn.forget();
    await choose.run(null);
  };
  const cancel = () => {
    void call('merge:forget', null);
    look.forget();
    bringIn.forget();
    choose.forget();
  };
  const brought = bringIn.value?.status === 'brought-in' ? bringIn.value.report : null;
  if (brought) return <MergeBroughtIn report={brought} />;
  return (
    <>
      {choose.error ? <Failure announce words={errorWords(choose.error)} /> : null}
      <Chosen name={chosen} busy={choose.busy || bringIn.busy} onChoose={() => void begin()} />
      {chosen !== null && !look.value ? <MergeSecret key={chosen} look={look} /> : null}
      {look.value ? <MergeForeseen report={look.value} bringIn={bringIn} onCancel={cancel} /> : null}
    </>
  );
};

type ChosenProps = { readonly name: string | null; readonly busy: boolean; readonly onChoose: () => void };

const Chosen = ({ name, busy, onChoose }: ChosenProps) =>
  name === null ? (
    <div>
      <Button tone="primary" busy={busy} onClick={onChoose}>
        {mergeCopy.choose}
      </Button>
    </div>
  ) : (
    <Row>
      <Fact name={mergeCopy.chosen} value={name} />
      <Button tone="plain" busy={busy} onClick={onChoose}>
        {mergeCopy.chooseOther}
      </Button>
    </Row>
  );
