import { useCommand } from '../../bridge/use-call.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Notice } from '../../components/Notice.tsx';
import { feedsCopy } from '../../copy/feeds.ts';
import { feedsMethod } from '../../copy/feeds-method.ts';
import { useReadOnly } from '../../state/vault.ts';

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
