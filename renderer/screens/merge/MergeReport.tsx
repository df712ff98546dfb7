import { useState } from 'react';
import { errorWords } from '../../../shared/errors/error-words.ts';
import type { MergeReport } from '../../../shared/ipc/merge.ts';
import type { Command } from '../../bridge/use-command.ts';

import { comingIn, mergeCopy, mergeLines } from '../../copy/merge.ts';
import { useHeadingFocus } from '../../input/use-heading-focus.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Notice } from '../../kit/feedback/Notice.tsx';
import { Checkbox } from '../../kit/fields/Checkbox.tsx';
import { Actions } from '../../kit/primitives/Actions.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { Links } from '../../kit/primitives/Links.tsx';
import { Section } from '../../kit/primitives/Section.tsx';
import { SupportingText } from '../../kit/primitives/SupportingText.tsx';
import { ConflictsLink } from '../../merge/ConflictsLink.tsx';
import { hrefs } from '../../routes/places.ts';
import { DeletedHere } from './DeletedHere.tsx';
import { ReportLines } from './ReportLines.tsx';

type ForeseenProps = {
  readonly report: MergeReport;
  readonly bringIn: Command<'merge:bring-in'>;
  readonly onCancel: () => void;
};

/** What bringing in would do, what has to be chosen first, and the two ways on. */
export const MergeForeseen = ({ report, bringIn, onCancel }: ForeseenProps) => {
  useHeadingFocus('main h2');
  const [back, setBack] = useState<readonly string[]>([]);
  const [allowed, setAllowed] = useState(false);
  const refused = bringIn.value?.status === 'no-backup' ? bringIn.value.why : null;
  const isAny = report.changed + back.length > 0;
  const readsTheSame = report.changed > 0 && comingIn(report) === 0;
  const { isMuch } = report.takenAway;
  const bring = (withoutBackup: boolean) =>
    void bringIn.run({ withoutBackup, allowRemovals: allowed, bringBack: [...back] });
  return (
    <Section title={mergeCopy.report} takesFocus>
      {isAny ? null : <p>{mergeCopy.nothing}</p>}
      {readsTheSame ? <p>{mergeCopy.readsTheSame(report.changed)}</p> : null}
      <ReportLines lines={mergeLines(report, 'foreseen')} report={report} />
      <DeletedHere records={report.deletedHere} chosen={back} onChoose={setBack} />
      {isMuch ? (
        <Notice tone="warning" title={mergeCopy.takesMuch(report.takenAway)}>
          <Checkbox label={mergeCopy.allow} checked={allowed} onChange={setAllowed} />
        </Notice>
      ) : null}
      {bringIn.error ? <Failure announce words={errorWords(bringIn.error)} /> : null}
      {refused ? (
        <Notice tone="warning" announce>
          {mergeCopy.noBackup(refused)}
        </Notice>
      ) : null}
      {isAny ? <SupportingText>{mergeCopy.backupFirst}</SupportingText> : null}
      <Actions>
        {isAny ? (
          <Button tone="primary" busy={bringIn.busy} disabled={isMuch && !allowed} onClick={() => bring(false)}>
            {mergeCopy.bringIn}
          </Button>
        ) : null}
        {refused ? (
          <Button busy={bringIn.busy} onClick={() => bring(true)}>
            {mergeCopy.withoutBackup}
          </Button>
        ) : null}
        <Button tone="plain" disabled={bringIn.busy} onClick={onCancel}>
          {mergeCopy.cancel}
        </Button>
        <SupportingText role="status">{bringIn.busy ? mergeCopy.bringingIn : ''}</SupportingText>
      </Actions>
    </Section>
  );
};

/** What was brought in. */
export const MergeBroughtIn = ({ report }: { readonly report: MergeReport }) => {
  useHeadingFocus('main h2');
  return (
    <Section title={mergeCopy.done} takesFocus>
      <ReportLines lines={mergeLines(report, 'done')} report={report} />
      <Links>
        <a href={hrefs.journal()}>{mergeCopy.openJournal}</a>
        <ConflictsLink />
      </Links>
    </Section>
  );
};
