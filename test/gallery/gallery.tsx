import '../../renderer/design/design.css';
import './gallery.css';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { COMPONENT_PAGES } from './ComponentGallery.tsx';
import { DriftOf, SCREEN_PAGES } from './ScreenGallery.tsx';
import { DRIFT_VIEWS } from './sample-views.ts';

/** For looking at what is built: `npx vite test/gallery`, then `/?page=questions&theme=dark` or `/?story=half`. */
const wanted = new URLSearchParams(window.location.search);
const theme = wanted.get('theme');
if (theme) document.documentElement.dataset['theme'] = theme;

const pages = [...Object.keys(COMPONENT_PAGES), ...Object.keys(SCREEN_PAGES)].map((page) => `?page=${page}`);
const stories = Object.keys(DRIFT_VIEWS).map((story) => `?story=${story}`);

const shown = (page: string, story: string | null): ReactNode => {
  const Screen = SCREEN_PAGES[page];
  if (Screen) return <Screen />;
  if (story) return <DriftOf story={story} />;
  const Components = COMPONENT_PAGES[page];
  if (Components) {
    return (
      <div className="gallery">
        <Components />
      </div>
    );
  }
  return (
    <nav className="gallery">
      {[...pages, ...stories].map((address) => (
        <a key={address} href={address}>
          {address}
        </a>
      ))}
    </nav>
  );
};

const root = document.querySelector('#root');
if (root) createRoot(root).render(<main>{shown(wanted.get('page') ?? '', wanted.get('story'))}</main>);
