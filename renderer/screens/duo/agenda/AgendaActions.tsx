import { useState } from 'react';
import { errorWords } from '../../../../shared/errors/error-words.ts';
import { useCommand } from '../../../bridge/use-command.ts';
import { agendaCopy } from '../../../copy/agenda.ts';
import { copyText } from '../../../input/copy-text.ts';
import { Failure } from '../../../kit/feedback/Failure.tsx';
import { StatusLine } from '../../../kit/feedback/StatusLine.tsx';
import { Actions } from '../../../kit/primitives/Actions.tsx';
import { Button } from '../../../kit/primitives/Button.tsx';
import { hrefs } from '../../../routes/places.ts';
import { useReadOnly } from '../../../state/vault.ts';

/** The ways an agenda leaves the page. */
export const AgendaActions = ({ text }: { readonly text: string }) => {
  const keep = useCommand('agenda:keep');
  const save = useCommand('agenda:save');
  const [said, setSaid] = useState('');
  const isReadOnly = useReadOnly() !== null;
  const saveText = async () => {
    setSaid('');
    const saved = await save.run({ text });
    if (saved) setSaid(saved.savedAs === null ? agendaCopy.notSaved : agendaCopy.savedAs(saved.savedAs));
  };
  const keepNote = async () => {
    setSaid('');
    if (await keep.run({ text })) setSaid(agendaCopy.kept);
  };
  const error = keep.error ?? save.error;
  return (
    <div>
      <Actions>
        <Button onClick={() => window.print()}>{agendaCopy.print}</Button>
        <Button onClick={() => setSaid(copyText(text) ? agendaCopy.copied : agendaCopy.notCopied)}>
          {agendaCopy.copy}
        </Button>
        <Button busy={save.busy} onClick={() => void saveText()}>
          {agendaCopy.save}
        </Button>
        {isReadOnly ? null : (
          <Button tone="primary" busy={keep.busy} onClick={() => void keepNote()}>
            {agendaCopy.keep}
          </Button>
        )}
      </Actions>
      <StatusLine>{said}</StatusLine>
      {keep.value && said === agendaCopy.kept ? (
        <a href={hrefs.entry({ id: keep.value.entryId })}>{agendaCopy.openNote}</a>
      ) : null}
      {error ? <Failure announce words={errorWords(error)} /> : null}
    </div>
  );
};
