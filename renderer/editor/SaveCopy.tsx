import { useState } from 'react';
import { Button } from '../kit/primitives/Button.tsx';
import { Dialog } from '../kit/primitives/Dialog.tsx';

export type SaveCopyProps = {
  readonly words: {
    readonly ask: string;
    readonly title: string;
    readonly detail: string;
    readonly yes: string;
    readonly no: string;
    readonly done: (name: string) => string;
  };
  readonly busy: boolean;
  /** The name of the file that was written, once it was. */
  readonly savedAs: string | null;
  readonly onSave: () => void;
};

/** The way out for words that a disk does not take: a readable file, on the writer's word alone. */
export const SaveCopy = ({ words, busy, savedAs, onSave }: SaveCopyProps) => {
  const [isAsking, setAsking] = useState(false);
  const choose = () => {
    setAsking(false);
    onSave();
  };
  return (
    <div>
      <Button busy={busy} onClick={() => setAsking(true)}>
        {words.ask}
      </Button>
      <p role="status">{savedAs === null ? '' : words.done(savedAs)}</p>
      {isAsking ? (
        <Dialog
          title={words.title}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{words.no}</Button>
              <Button tone="primary" onClick={choose}>
                {words.yes}
              </Button>
            </>
          }
        >
          {words.detail}
        </Dialog>
      ) : null}
    </div>
  );
};
