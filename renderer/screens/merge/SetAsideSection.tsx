import { useState } from 'react';
import { errorWords } from '../../../shared/errors/error-words.ts';
import type { SetAside } from '../../../shared/ipc/merge.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { dayInWords, wholeDayInWords } from '../../copy/dates.ts';
import { focusHeading } from '../../input/use-heading-focus.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { StatusLine } from '../../kit/feedback/StatusLine.tsx';
import { RecordRow } from '../../kit/lists/RecordRow.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { Section } from '../../kit/primitives/Section.tsx';
import { asideCopy, recordInWords, settleLabel } from '../../merge/conflicts-copy.ts';
import { useReadOnly } from '../../state/vault.ts';

/** What something else took the place of in a merge, with the way back; nothing where there is none. */
export const SetAsideSection = ({ records }: { readonly records: readonly SetAside[] }) => {
  const [said, setSaid] = useState('');
  const bring = useCommand('version:bring-back');
  const isReadOnly = useReadOnly() !== null;
  const back = async (id: string) => {
    if ((await bring.run({ id })) === undefined) return;
    setSaid(asideCopy.broughtBack);
    focusHeading();
  };
  if (records.length === 0 && said === '') return null;
  return (
    <Section title={asideCopy.title} lead={asideCopy.lead}>
      <StatusLine>{said}</StatusLine>
      {bring.error ? <Failure announce words={errorWords(bring.error)} /> : null}
      <ul>
        {records.map((record) => (
          <RecordRow
            key={record.id}
            title={recordInWords(record)}
            details={[
              `${asideCopy.because(record)}, ${dayInWords(record.on)}.`,
              asideCopy.stays(wholeDayInWords(record.retentionEnds)),
            ]}
          >
            {isReadOnly ? null : (
              <Button label={settleLabel(asideCopy.back, record)} onClick={() => void back(record.id)}>
                {asideCopy.back}
              </Button>
            )}
          </RecordRow>
        ))}
      </ul>
    </Section>
  );
};
