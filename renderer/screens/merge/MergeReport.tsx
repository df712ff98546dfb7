import { errorWords } from '../../../shared/errors/error-words.ts';
import type { MergeReport } from '../../../shared/ipc/merge.ts';
import type { Command } from '../../bridge/use-command.ts';

import { type CountedLine, comingIn, mergeCopy, mergeLines } from '../../copy/merge.ts';
import { useHeadingFocus } from '../../input/use-heading-focus.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Notice } from '../../kit/feedback/Notice.tsx';
import { Actions } from '../../kit/primitives/Actions.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { Links } from '../../kit/primitives/Links.tsx';
import { Section } from '../../kit/primitives/Section.tsx';
import { SupportingText } from '../../kit/primitives/SupportingText.tsx';
import { BothSidesLink } from '../../merge/BothSidesLink.tsx';
import { hrefs } from '../../routes/places.ts';
import styles from './MergeReport.module.css';

type ForeseenProps = {
  readonly report: MergeReport;
  readonly bringIn: Command<'merge:bring-in'>;
  readonly onCancel: () => void;
};

/** What bringing in would do, and the two ways on. */
export const MergeForeseen = ({ report, bringIn, onCancel }: ForeseenProps) => {
  useHeadingFocus('main h2');
  const refused = bringIn.value?.status === 'no-backup' ? bringIn.value.why : null;
  const isAny = comingIn(report) > 0;
  return (
    <Section title={mergeCopy.report} takesFocus>
      {isAny ? null : <p>{mergeCopy.nothing}</p>}
      <Lines lines={mergeLines(report, 'foreseen')} />
      {bringIn.error ? <Failure announce words={errorWords(bringIn.error)} /> : null}
      {refused ? (
        <Notice tone="warning" announce>
          {mergeCopy.noBackup(refused)}
        </Notice>
      ) : null}
      {isAny ? <SupportingText>{mergeCopy.backupFirst}</SupportingText> : null}
      <Actions>
        {isAny ? (
          <Button tone="primary" busy={bringIn.busy} onClick={() => void bringIn.run({ withoutBackup: false })}>
            {mergeCopy.bringIn}
          </Button>
        ) : null}
        {refused ? (
          <Button busy={bringIn.busy} onClick={() => void bringIn.run({ withoutBackup: true })}>
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
      <Lines lines={mergeLines(report, 'done')} />
      <Links>
        <a href={hrefs.journal()}>{mergeCopy.openJournal}</a>
        <BothSidesLink />
      </Links>
    </Section>
  );
};

const Lines = ({ lines }: { readonly lines: readonly CountedLine[] }) => (
  <ul className={styles['counted']}>
    {lines.map(({ count, words }) => (
      <li key={words}>
        <span className={styles['figure']}>{count.toLocaleString('en-GB')}</span> <span>{words}</span>
      </li>
    ))}
  </ul>
);
