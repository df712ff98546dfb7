import axe from 'axe-core';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { App } from '../../../renderer/app/App.tsx';
import { fetchRooms } from '../../../renderer/app/LaterRooms.tsx';
import { closeEditors } from '../../../renderer/editor/editor-session.ts';
import { useUndo } from '../../../renderer/state/undo.ts';
import { createFakeDriftline, type FakeDriftline, type FakeOptions } from './fake-driftline.ts';
import '../../../renderer/design/design.css';

/** The whole window over a fake main, as after a fresh start. */
export const openWindow = async (options: FakeOptions & { readonly place?: string } = {}): Promise<FakeDriftline> => {
  const fake = createFakeDriftline(options);
  Object.defineProperty(window, 'driftline', { value: fake.driftline, configurable: true });
  // For axe: a colour on its way to another has the contrast of neither.
  document.documentElement.style.setProperty('--quick', '0ms');
  useUndo.setState({ offer: null });
  closeEditors();
  window.location.hash = options.place ?? '/';
  await fetchRooms();
  await render(<App />);
  return fake;
};

/** An open vault, past onboarding. */
export const unlocked = (sample = false) =>
  ({ status: 'unlocked', vaultName: 'journal.driftline', sample, roleKnown: true }) as const;

/** Every violation axe finds in the page as it stands, in words that help to mend it. */
const axeViolations = async (): Promise<readonly string[]> => {
  const { violations } = await axe.run(document, { rules: { region: { enabled: true } } });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} (${node.failureSummary ?? ''})`),
  );
};

/** The buttons that stand out on the page, or in the dialog above it. */
const primaryButtons = (): readonly string[] => {
  const within = document.querySelector('dialog[open]') ?? document;
  return [...within.querySelectorAll<HTMLElement>('button[data-tone="primary"]')].map((button) => button.innerText);
};

/**
 * Expects the page to be without violations in the light and in the dark theme, and to have one way on at most that
 * stands out: of two, neither does.
 */
export const expectAccessible = async (): Promise<void> => {
  const root = document.documentElement;
  const before = root.dataset['theme'];
  expect(primaryButtons().slice(1)).toEqual([]);
  for (const theme of ['light', 'dark']) {
    root.dataset['theme'] = theme;
    expect(await axeViolations()).toEqual([]);
  }
  if (before) root.dataset['theme'] = before;
  else delete root.dataset['theme'];
};

/** The heading of the screen that is up. */
export const heading = () => page.getByRole('heading', { level: 1 });
