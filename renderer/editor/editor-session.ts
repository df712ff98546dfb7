import type { Path } from '../routes/path.ts';
import type { Autosave } from './autosave.ts';
import { type Caret, createEditor, type DraftForm, type Editor, type EditorKind } from './editor.ts';
import { createUnsavedRegistry, forgetUnsaved, saveUnsaved } from './unsaved-registry.ts';

/** Every editor that is open in this window, of whatever kind. */
const openEditors = new Set<Pick<Autosave, 'settle' | 'close'>>();

/** The ways of one kind of editor from its opening to its end. */
export type EditorSession<Form, AnyEditor> = {
  /** Begins what main has handed out. */
  readonly open: (form: Form) => AnyEditor;
  /** Ends it and forgets what is written in it: it is in the journal by now, or was dropped. */
  readonly close: (editor: AnyEditor) => void;
  /** Saves what can be saved of an editor that nobody sees at the moment. True when all of it is on disk. */
  readonly saveUnseen: (editor: AnyEditor) => Promise<boolean>;
  /** Saves one whose screen is left, then ends it; with words that no disk takes it waits for its screen. */
  readonly leave: (editor: AnyEditor, place: Path) => Promise<void>;
  /** Resolves once the one left last is saved: opened again before, it would come back as it was earlier. */
  readonly left: () => Promise<void>;
  /** The one that was left at this address with words on no disk, open again. */
  readonly takeBack: (place: Path) => AnyEditor | null;
};

/** The session for one kind of editor. */
export const createEditorSession = <Form extends DraftForm, Content extends object, CaretOf extends Caret = Caret>(
  kind: EditorKind<Form, Content, CaretOf>,
): EditorSession<Form, Editor<Form, Content, CaretOf>> => {
  type KindEditor = Editor<Form, Content, CaretOf>;
  const unsaved = createUnsavedRegistry<KindEditor>();
  let leaving: Promise<void> = Promise.resolve();

  const close = (editor: KindEditor): void => {
    editor.close();
    openEditors.delete(editor);
  };
  const saveUnseen = (editor: KindEditor): Promise<boolean> => editor[kind.saveUnseen]();
  const saveAndEnd = async (editor: KindEditor, place: Path): Promise<void> => {
    const isSafe = await saveUnseen(editor);
    if (isSafe || editor.isClosed()) return close(editor);
    openEditors.delete(editor);
    unsaved.put(place, editor);
  };
  return {
    open: (form) => {
      const editor = createEditor(kind, form);
      openEditors.add(editor);
      return editor;
    },
    close,
    saveUnseen,
    leave: (editor, place) => {
      leaving = saveAndEnd(editor, place);
      return leaving;
    },
    left: () => leaving,
    takeBack: (place) => {
      const editor = unsaved.take(place);
      if (editor !== null) openEditors.add(editor);
      return editor;
    },
  };
};

/** Sends what is on no disk yet of every editor, open or left, the place of the caret included: before a lock. */
export const flushEditors = async (): Promise<void> => {
  await Promise.all([...[...openEditors].map(({ settle }) => settle()), saveUnsaved()]);
};

/** Ends every editor and forgets what is written in it: after a lock. */
export const closeEditors = (): void => {
  for (const { close } of openEditors) close();
  openEditors.clear();
  forgetUnsaved();
};
