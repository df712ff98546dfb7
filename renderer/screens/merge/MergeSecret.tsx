import { errorWords } from '../../../shared/errors/error-words.ts';
import type { Command } from '../../bridge/use-command.ts';
import { mergeCopy } from '../../copy/merge.ts';
import { SecretField } from '../../keys/SecretField.tsx';
import { secretCopy } from '../../keys/unlock-copy.ts';
import { useSecret } from '../../keys/use-secret.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Form } from '../../kit/fields/Form.tsx';
import { Actions } from '../../kit/primitives/Actions.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { SupportingText } from '../../kit/primitives/SupportingText.tsx';

const words = {
  ...secretCopy,
  passphrase: mergeCopy.passphrase,
  passphraseHint: mergeCopy.passphraseHint,
  recoveryKey: mergeCopy.recoveryKey,
};

/** Asks for what opens the other vault, and reads it. */
export const MergeSecret = ({ look }: { readonly look: Command<'merge:preview'> }) => {
  const { secret, field } = useSecret();
  const submit = () => {
    if (!look.busy && secret !== null) void look.run({ secret });
  };
  return (
    <Form onSubmit={submit}>
      <SecretField words={words} {...field} />
      {look.error ? <Failure announce words={errorWords(look.error)} /> : null}
      <Actions>
        <Button tone="primary" type="submit" busy={look.busy}>
          {mergeCopy.look}
        </Button>
        <SupportingText role="status">{look.busy ? mergeCopy.looking : ''}</SupportingText>
      </Actions>
    </Form>
  );
};
