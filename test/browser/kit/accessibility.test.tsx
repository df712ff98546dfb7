import '../../../renderer/design/design.css';
import { afterEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { COMPONENT_PAGES } from '../../gallery/ComponentGallery.tsx';
import { violations } from '../violations.ts';

afterEach(() => {
  delete document.documentElement.dataset['theme'];
  delete document.documentElement.dataset['contrast'];
});

describe.each([
  ['light', 'system'],
  ['dark', 'system'],
  ['light', 'more'],
  ['dark', 'more'],
])('every component on %s paper, contrast %s', (theme, contrast) => {
  it.each(Object.entries(COMPONENT_PAGES))('has no fault that axe finds: %s', async (_name, Shown) => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.dataset['contrast'] = contrast;
    const screen = await render(
      <main>
        <h1>Gallery</h1>
        <Shown />
      </main>,
    );
    expect(await violations(screen.baseElement)).toEqual([]);
  });
});
