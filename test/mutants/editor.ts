import { type Mutant, runMutants } from './run-mutants.ts';

const TESTS = ['test/unit/renderer/editor'];

/** One error in a file of the editor's room. */
const inEditor = (file: string, name: string, from: string, to: string): Mutant => ({
  name,
  file: `renderer/editor/${file}.ts`,
  from,
  to,
  tests: TESTS,
});

// Deliberate errors in what keeps words from getting lost while they are written.
const mutants: readonly Mutant[] = [
  inEditor(
    'autosave',
    'each key puts the saving off',
    'timer ??= setTimeout',
    'clearTimeout(timer); timer = setTimeout',
  ),
  inEditor('autosave', 'a draft overtakes the one before', 'while (inFlight !== undefined) await inFlight;', ''),
  inEditor('autosave', 'a late change counts as saved', 'safeChanges = sent;', 'safeChanges = changes;'),
  inEditor('autosave', 'an older acknowledgement counts', 'if (reply.value.counter < mine) return;', ''),
  inEditor('autosave', 'a draft is sent under the old number', 'counter += 1;', ''),
  inEditor('autosave', 'a failure is not said', "return say({ status: 'failed', error: reply.error })", 'return'),
  inEditor('autosave', 'a lock takes no caret along', 'if (isKept() && readCaret() !== safeCaret) changes += 1;', ''),
  inEditor('autosave', 'a lock takes along what was never written', 'isKept() && readCaret()', 'readCaret()'),
  inEditor(
    'autosave',
    'a lock leaves what was typed meanwhile',
    'while (!(isSafe || closed) && changes > sent)',
    'while (false)',
  ),
  inEditor('autosave', 'a closed draft is still sent', 'if (closed || safeChanges', 'if (safeChanges'),
  inEditor(
    'autosave',
    'the sentence about a failure goes with the next key',
    "saving.status === 'failed' ? saving : ",
    '',
  ),
  inEditor('editor', 'looking through a form begins a draft', 'if (!isKept()) return store.setState(show(to));', ''),
  inEditor('editor', 'going on waits for the delay', 'void autosave.flush();', ''),
  inEditor('editor', 'a change drops the rest', '{ ...store.getState().content, ...change }', 'change as Content'),
  inEditor(
    'editor-session',
    'a lock forgets the open editors',
    '...[...openEditors].map(({ settle }) => settle()), ',
    '',
  ),
  inEditor('editor-session', 'a lock forgets what was left', ', saveUnsaved()', ''),
  inEditor(
    'editor-session',
    'an editor is left before it is saved',
    'leaving = saveAndEnd(editor, place);',
    'void saveAndEnd(editor, place);',
  ),
  inEditor('editor-session', 'words that no disk took are dropped', 'if (isSafe || editor.isClosed())', 'if (true)'),
  inEditor('editor-session', 'words outlive a lock', 'if (isSafe || editor.isClosed())', 'if (isSafe)'),
  inEditor(
    'editor-session',
    'what was taken back is not saved at a lock',
    'if (editor !== null) openEditors.add(editor);',
    '',
  ),
  inEditor('editor-session', 'a lock ends no editor', 'for (const { close } of openEditors) close();', ''),
  inEditor('unsaved-registry', 'one kind gets the words of another', 'mine.has(one) && ', ''),
  inEditor('unsaved-registry', 'one address gets the words of another', '&& one.place === place', ''),
  inEditor('unsaved-registry', 'an editor on the screen is ended', 'isSafe && registered().includes(one)', 'isSafe'),
  inEditor('unsaved-registry', 'what is saved waits on', '    drop(one);\n  }', '  }'),
  inEditor('check-in-editor', 'leaving a form overwrites its caret', "saveUnseen: 'flush'", "saveUnseen: 'settle'"),
  inEditor('check-in-editor', 'an answer drops the others', '...store.getState().content.answers, ', ''),
  inEditor(
    'note-editor',
    'the caret is lost with its text',
    'if (text === null && area !== null) last = area.selectionStart;',
    '',
  ),
  inEditor('note-editor', 'leaving a note forgets its caret', "saveUnseen: 'settle'", "saveUnseen: 'flush'"),
];

process.exitCode = runMutants(mutants) === 0 ? 0 : 1;
