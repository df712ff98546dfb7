import '../../../renderer/design/design.css';
import { afterEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { COMPONENT_PAGES } from '../../gallery/ComponentGallery.tsx';
import { violations } from '../violations.ts';

afterEach(() => {
  delete document.documentElement.dataset['theme'];
});

describe.each(['light', 'dark'])('every component on %s paper', (theme) => {
  it.each(Object.entries(COMPONENT_PAGES))('has no fault that axe finds: %s', async (_name, Shown) => {
    document.documentElement.dataset['theme'] = theme;
    const screen = await render(
      <main>
        <h1>Gallery</h1>
        <Shown />
      </main>,
    );
    expect(await violations(screen.baseElement)).toEqual([]);
  });
});
