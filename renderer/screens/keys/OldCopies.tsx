import { errorWords } from '../../../shared/errors/error-words.ts';
import type { LeftCopy, OldCopiesView } from '../../../shared/ipc/backups.ts';
import type { Secret } from '../../../shared/ipc/secret.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useView } from '../../bridge/use-view.ts';
import {
  deletedInWords,
  leftInWords,
  oldCopiesCopy,
  oldCopiesInWords,
  oldCopyInWords,
  resealedInWords,
} from '../../keys/old-copies-copy.ts';
import { SecretField } from '../../keys/SecretField.tsx';
import { secretCopy } from '../../keys/unlock-copy.ts';
import { useSealing } from '../../keys/use-sealing.ts';
import { useSecret } from '../../keys/use-secret.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Notice } from '../../kit/feedback/Notice.tsx';
import { Progress } from '../../kit/feedback/Progress.tsx';
import { Form } from '../../kit/fields/Form.tsx';
import { Actions } from '../../kit/primitives/Actions.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { SupportingText } from '../../kit/primitives/SupportingText.tsx';
import { Loaded } from '../../views/Loaded.tsx';

const secretWords = {
  ...secretCopy,
  passphrase: oldCopiesCopy.passphrase,
  passphraseHint: oldCopiesCopy.passphraseHint,
  recoveryKey: oldCopiesCopy.recoveryKey,
};

export type OldCopiesProps = {
  /** What opened the journal until just now, where it was typed on this page; null asks for it. */
  readonly known: Secret | null;
};

/** Backups that an earlier passphrase or recovery key opens: sealed again or deleted, and what is left of them. */
export const OldCopies = ({ known }: OldCopiesProps) => {
  const view = useView('backup:list-old', null);
  const reseal = useCommand('backup:reseal-old');
  const remove = useCommand('backup:delete-old');
  const failed = reseal.error ?? remove.error;
  return (
    <>
      <p role="status">
        {reseal.value ? resealedInWords(reseal.value) : ''}
        {remove.value ? deletedInWords(remove.value) : ''}
      </p>
      <Left copies={remove.value?.left ?? reseal.value?.left ?? []} />
      {failed ? <Failure announce words={errorWords(failed)} /> : null}
      <Loaded quiet view={view}>
        {(value) => (
          <Found view={value}>
            <Answers known={reseal.value === null ? known : null} reseal={reseal} remove={remove} />
          </Found>
        )}
      </Loaded>
    </>
  );
};

const Left = ({ copies }: { readonly copies: readonly LeftCopy[] }) =>
  copies.length === 0 ? null : (
    <Notice tone="warning">
      <ul>
        {copies.map((copy) => (
          <li key={`${copy.place} ${copy.name}`}>{leftInWords(copy)}</li>
        ))}
      </ul>
    </Notice>
  );

type FoundProps = { readonly view: OldCopiesView; readonly children: React.ReactNode };

const Found = ({ view: { copies, secondThere }, children }: FoundProps) => (
  <>
    {copies.length === 0 ? (
      <p>{oldCopiesCopy.none}</p>
    ) : (
      <>
        <p>{oldCopiesInWords(copies)}</p>
        <ul>
          {copies.map((copy) => (
            <li key={copy.name}>{oldCopyInWords(copy)}</li>
          ))}
        </ul>
        <SupportingText>{oldCopiesCopy.lead}</SupportingText>
      </>
    )}
    {secondThere ? null : <SupportingText>{oldCopiesCopy.secondAway}</SupportingText>}
    {copies.length === 0 ? null : children}
    <SupportingText>{oldCopiesCopy.elsewhere}</SupportingText>
  </>
);

type AnswersProps = OldCopiesProps & {
  readonly reseal: ReturnType<typeof useCommand<'backup:reseal-old'>>;
  readonly remove: ReturnType<typeof useCommand<'backup:delete-old'>>;
};

const Answers = ({ known, reseal, remove }: AnswersProps) => {
  const { take, field } = useSecret();
  const { of } = useSealing(reseal.busy);
  const submit = () => {
    if (reseal.busy || remove.busy) return;
    const secret = known ?? take();
    if (secret !== null) void reseal.run({ secret });
  };
  const words = of === null ? oldCopiesCopy.opening : oldCopiesCopy.resealing(of.done, of.total);
  return (
    <Form onSubmit={submit}>
      {known === null ? <SecretField words={secretWords} {...field} /> : null}
      <Actions>
        <Button tone="primary" type="submit" busy={reseal.busy} disabled={remove.busy}>
          {oldCopiesCopy.reseal}
        </Button>
        <Button tone="plain" busy={remove.busy} disabled={reseal.busy} onClick={() => void remove.run(null)}>
          {oldCopiesCopy.remove}
        </Button>
      </Actions>
      <Progress of={of} words={reseal.busy ? words : ''} />
    </Form>
  );
};
