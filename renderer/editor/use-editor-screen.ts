import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { AppError } from '../../shared/errors/app-error.ts';
import type { Result } from '../../shared/errors/result.ts';
import type { View } from '../bridge/use-view.ts';
import type { Path } from '../routes/path.ts';
import type { Autosave } from './autosave.ts';
import type { EditorSession } from './editor-session.ts';

/** What the screen of an editor asks for. */
export type EditorAsked<Form> = {
  /** The address that says it; another one opens anew. */
  readonly place: Path;
  /** Has main begin it, or go on with its draft. */
  readonly ask: () => Promise<Result<Form, AppError>>;
  /** Goes to the address that main's reply belongs to; false where it belongs here. */
  readonly moveOn?: (reply: Result<Form, AppError>) => boolean;
};

type Opened<AnyEditor> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: AppError }
  | { readonly status: 'ready'; readonly value: AnyEditor };

/**
 * Opens what is asked for, or takes back what was left there with words on no disk. Saves when the window is hidden,
 * and when the screen is left.
 */
export const useEditorScreen = <Form, AnyEditor extends Pick<Autosave, 'flush'>>(
  session: EditorSession<Form, AnyEditor>,
  { place, ask, moveOn }: EditorAsked<Form>,
) => {
  const [opened, setOpened] = useState<Opened<AnyEditor>>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place says what is asked; a new attempt asks again
  useEffect(() => {
    let isLeft = false;
    let editor: AnyEditor | null = null;
    const show = (open: AnyEditor) => {
      editor = open;
      // In one step with all its effects: a key that is pressed with the first frame finds the editor listening.
      flushSync(() => setOpened({ status: 'ready', value: open }));
    };
    const open = async () => {
      await session.left();
      if (isLeft) return;
      const takenBack = session.takeBack(place);
      if (takenBack !== null) return show(takenBack);
      const reply = await ask();
      if (isLeft || moveOn?.(reply)) return;
      if (!reply.ok) return setOpened({ status: 'failed', error: reply.error });
      show(session.open(reply.value));
    };
    const saveUnseen = () => {
      if (editor !== null) void session.saveUnseen(editor);
    };
    setOpened((now) => (now.status === 'loading' ? now : { status: 'loading' }));
    void open();
    document.addEventListener('visibilitychange', saveUnseen);
    return () => {
      isLeft = true;
      document.removeEventListener('visibilitychange', saveUnseen);
      if (editor !== null) void session.leave(editor, place);
    };
  }, [place, attempt]);
  const openAgain = () => {
    setOpened({ status: 'loading' });
    setAttempt(attempt + 1);
  };
  const view: View<AnyEditor> = opened.status === 'failed' ? { ...opened, retry: openAgain } : opened;
  return { view, openAgain };
};
