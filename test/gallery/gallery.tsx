import '../../renderer/design/design.css';
import './gallery.css';
import { createRoot } from 'react-dom/client';
import { COMPONENT_PAGES } from './ComponentGallery.tsx';
import { ChartOf } from './DriftGallery.tsx';

/** For looking at what is built: `npx vite test/gallery`, then `/?page=questions&theme=dark`. */
const wanted = new URLSearchParams(window.location.search);
const Shown = COMPONENT_PAGES[wanted.get('page') ?? ''];
const theme = wanted.get('theme');
if (theme) document.documentElement.dataset['theme'] = theme;

const story = wanted.get('story');

const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <main className="gallery">
      {story ? <ChartOf story={story} /> : null}
      {Shown ? (
        <Shown />
      ) : (
        Object.keys(COMPONENT_PAGES).map((page) => (
          <a key={page} href={`?page=${page}`}>
            {page}
          </a>
        ))
      )}
    </main>,
  );
}
