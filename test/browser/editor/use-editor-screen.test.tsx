import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { Editor } from '../../../renderer/editor/editor.ts';
import { closeEditors, createEditorSession, type EditorSession } from '../../../renderer/editor/editor-session.ts';
import { type EditorAsked, useEditorScreen } from '../../../renderer/editor/use-editor-screen.ts';
import type { Path } from '../../../renderer/routes/path.ts';
import { places } from '../../../renderer/routes/places.ts';
import { fail, ok } from '../../../shared/errors/result.ts';
import { aPlainForm, createPlainKind, type PlainContent, type PlainForm } from '../../support/plain-editor.ts';

type PlainEditor = Editor<PlainForm, PlainContent>;
type Asked = EditorAsked<PlainForm>;

const HERE = places.note({ draft: 'd1' });
const THERE = places.note({ draft: 'd2' });

/** A reply that comes when the test says so. */
const aReply = () => {
  const { promise, resolve } = Promise.withResolvers<Awaited<ReturnType<Asked['ask']>>>();
  return { ask: () => promise, give: resolve };
};

type Given = Asked & { readonly session: EditorSession<PlainForm, PlainEditor> };

const EditorScreen = ({ session, ...asked }: Given) => {
  const { view } = useEditorScreen(session, asked);
  if (view.status === 'loading') return <p>Opening</p>;
  if (view.status === 'failed')
    return <button type="button" onClick={view.retry}>{`Again after ${view.error.code}`}</button>;
  const editor = view.value;
  return (
    <label>
      Words
      <input
        defaultValue={editor.store.getState().content.words}
        onInput={(event) => editor.change({ words: event.currentTarget.value })}
      />
    </label>
  );
};

/** A screen with an editor that can be left and come back to. */
const Window = (given: Given) => {
  const [isThere, setThere] = useState(true);
  return (
    <>
      <button type="button" onClick={() => setThere(!isThere)}>
        {isThere ? 'Leave' : 'Come back'}
      </button>
      {isThere ? <EditorScreen {...given} /> : null}
    </>
  );
};

const words = () => page.getByLabelText('Words');
const press = (name: string) => page.getByRole('button', { name }).click();
const aDesk = () => {
  const { kind, main } = createPlainKind();
  return { main, session: createEditorSession(kind) };
};
/** Main as it is with drafts: it hands out what it was sent last. */
const askFor = (main: ReturnType<typeof aDesk>['main']) => async () =>
  ok(aPlainForm({ counter: main.sent.length, words: main.sent.at(-1)?.content.words ?? '' }));

afterEach(closeEditors);

describe('the screen of an editor', () => {
  it('says why nothing was opened, and asks again on demand', async () => {
    const { session, main } = aDesk();
    let isBroken = true;
    const ask = async () => (isBroken ? fail({ code: 'unexpected' } as const) : await askFor(main)());
    await render(<EditorScreen session={session} place={HERE} ask={ask} />);
    await expect.element(page.getByRole('button', { name: 'Again after unexpected' })).toBeVisible();
    isBroken = false;
    await press('Again after unexpected');
    await expect.element(words()).toBeVisible();
  });

  it('opens nothing once it was left before main replied', async () => {
    const { session } = aDesk();
    const { ask, give } = aReply();
    let opened = 0;
    const counting = {
      ...session,
      open: (form: PlainForm) => {
        opened += 1;
        return session.open(form);
      },
    };
    await render(
      <Window
        session={counting}
        place={HERE}
        ask={ask}
        moveOn={() => {
          opened += 1;
          return false;
        }}
      />,
    );
    await press('Leave');
    give(ok(aPlainForm()));
    await expect.element(page.getByRole('button', { name: 'Come back' })).toBeVisible();
    expect(opened).toBe(0);
  });

  it('goes to where the reply belongs, and opens nothing here', async () => {
    const { session } = aDesk();
    const opened: string[] = [];
    const telling = {
      ...session,
      open: (form: PlainForm) => {
        opened.push(form.words);
        return session.open(form);
      },
    };
    const AtTwoPlaces = () => {
      const [place, setPlace] = useState<Path>(HERE);
      const moveOn = () => {
        setPlace(THERE);
        return place === HERE;
      };
      const ask = async () => ok(aPlainForm({ words: place === HERE ? 'here' : 'there' }));
      return <EditorScreen session={telling} place={place} ask={ask} moveOn={moveOn} />;
    };
    await render(<AtTwoPlaces />);
    await expect.element(words()).toHaveValue('there');
    expect(opened).toEqual(['there']);
  });

  it('saves when the window is hidden, and when it is left', async () => {
    const { session, main } = aDesk();
    await render(<Window session={session} place={HERE} ask={askFor(main)} />);
    await words().fill('one');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(main.sent.map(({ content }) => content.words)).toEqual(['one']);
    await words().fill('two');
    await press('Leave');
    await expect.poll(() => main.sent.at(-1)?.content.words).toBe('two');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(main.sent).toHaveLength(2);
  });

  it('opened again before the leaving is saved comes back with what was written last', async () => {
    const { session, main } = aDesk();
    await render(<Window session={session} place={HERE} ask={askFor(main)} />);
    main.hold();
    await words().fill('one');
    await press('Leave');
    await press('Come back');
    await expect.element(page.getByText('Opening')).toBeVisible();
    await expect.element(words()).not.toBeInTheDocument();
    await main.answerNext();
    await expect.element(words()).toHaveValue('one');
  });

  it('takes back what was left here with words on no disk, although main has it as it was earlier', async () => {
    const { session, main } = aDesk();
    let asked = 0;
    const ask = async () => {
      asked += 1;
      return ok(aPlainForm());
    };
    await render(<Window session={session} place={HERE} ask={ask} />);
    main.refuse();
    await words().fill('on no disk');
    await press('Leave');
    await press('Come back');
    await expect.element(words()).toHaveValue('on no disk');
    expect(asked).toBe(1);
    main.heal();
    await words().fill('on a disk');
    await expect.poll(() => main.sent.at(-1)?.content.words).toBe('on a disk');
  });
});
