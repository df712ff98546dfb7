import { errorWords } from '../../../../shared/errors/error-words.ts';
import type { CommandName } from '../../../../shared/ipc/contract.ts';
import type { DeletedRow } from '../../../../shared/ipc/pair-log.ts';
import { useCommand } from '../../../bridge/use-command.ts';
import { focusHeading } from '../../../input/use-heading-focus.ts';
import { Failure } from '../../../kit/feedback/Failure.tsx';
import { RecordRow } from '../../../kit/lists/RecordRow.tsx';
import { Button } from '../../../kit/primitives/Button.tsx';
import { Section } from '../../../kit/primitives/Section.tsx';
import { logCopy } from './log-copy.ts';

export type DeletedRowsProps = {
  readonly rows: readonly DeletedRow[];
  readonly restore: Extract<CommandName, 'disagreement:restore' | 'direction:restore'>;
  readonly purge: Extract<CommandName, 'disagreement:purge' | 'direction:purge'>;
};

/** What was deleted and can still be put back, or taken out of the vault at once. */
export const DeletedRows = ({ rows, restore, purge }: DeletedRowsProps) => {
  const back = useCommand(restore);
  const drop = useCommand(purge);
  if (rows.length === 0) return null;
  // The buttons go with their row; the focus begins again at the heading.
  const take = async (command: typeof back | typeof drop, id: string) => {
    if ((await command.run({ id })) !== undefined) focusHeading();
  };
  const error = back.error ?? drop.error;
  return (
    <Section title={logCopy.deleted}>
      {error ? <Failure announce words={errorWords(error)} /> : null}
      <ul>
        {rows.map(({ id, title, retentionEnds }) => (
          <RecordRow key={id} level={3} title={title} details={[logCopy.staysUntil(retentionEnds)]}>
            <Button label={`${logCopy.putBack}: ${title}`} onClick={() => void take(back, id)}>
              {logCopy.putBack}
            </Button>
            <Button tone="plain" label={`${logCopy.dropFor}: ${title}`} onClick={() => void take(drop, id)}>
              {logCopy.dropFor}
            </Button>
          </RecordRow>
        ))}
      </ul>
    </Section>
  );
};
