import { useCommand } from '../../bridge/use-command.ts';
import { Notice } from '../../kit/feedback/Notice.tsx';
import { Checkbox } from '../../kit/fields/Checkbox.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { useReadOnly } from '../../state/vault.ts';
import { feedsCopy } from './feeds-copy.ts';
import { feedsMethod } from './feeds-method-copy.ts';

/** The neutral card of a heavy stretch, and the way to be rid of it. */
export const HeavyStretch = ({ words }: { readonly words: string }) => {
  const show = useCommand('heavy-stretch:show');
  const readOnly = useReadOnly();
  return (
    <Notice
      tone="info"
      title={feedsCopy.heavy.title}
      action={
        readOnly !== null ? null : (
          <Button busy={show.busy} onClick={() => void show.run({ show: false })}>
            {feedsCopy.heavy.hide}
          </Button>
        )
      }
    >
      {words}
    </Notice>
  );
};

/** When the card appears, and whether it may. */
export const HeavyStretchSwitch = ({ shown }: { readonly shown: boolean }) => {
  const command = useCommand('heavy-stretch:show');
  const readOnly = useReadOnly();
  return (
    <>
      {feedsMethod.heavy.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <Checkbox
        label={feedsCopy.heavy.show}
        checked={shown}
        disabled={readOnly !== null}
        onChange={(show) => void command.run({ show })}
      />
    </>
  );
};
