import { errorWords } from '../../../shared/errors/error-words.ts';
import { type Command, useCommand } from '../../bridge/use-command.ts';
import { mergeCopy } from '../../copy/merge.ts';
import { SecretField } from '../../keys/SecretField.tsx';
import { secretCopy, unlockCopy } from '../../keys/unlock-copy.ts';
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
  const { take, field } = useSecret();
  const cancel = useCommand('vault:cancel-opening');
  const begin = (accepts: { readonly acceptsCost?: true }) => {
    if (look.busy) return;
    const secret = take();
    if (secret === null) return;
    void look.run({ secret: 'recoveryKey' in secret ? secret : { ...secret, ...accepts } });
  };
  return (
    <Form onSubmit={() => begin({})}>
      <SecretField words={words} {...field} />
      {look.error ? (
        <Failure
          announce
          words={errorWords(look.error)}
          {...(look.error.code === 'derivation-dear'
            ? { retryLabel: unlockCopy.acceptCost, onRetry: () => begin({ acceptsCost: true }) }
            : {})}
        />
      ) : null}
      <Actions>
        <Button tone="primary" type="submit" busy={look.busy}>
          {mergeCopy.look}
        </Button>
        {look.busy ? (
          <Button tone="plain" onClick={() => void cancel.run(null)}>
            {unlockCopy.cancel}
          </Button>
        ) : null}
        <SupportingText role="status">{look.busy ? mergeCopy.looking : ''}</SupportingText>
      </Actions>
    </Form>
  );
};
