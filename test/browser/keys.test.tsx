import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { useKeys } from '../../renderer/input/use-keys.ts';

const heard: string[] = [];

const Question = () => {
  useKeys(({ key }) => {
    heard.push(key);
    return true;
  });
  return <h1>Question</h1>;
};

it('hears a key that is pressed the moment a question shows', async () => {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const pressed = new Promise<void>((resolve) => {
    new MutationObserver((_changes, observer) => {
      observer.disconnect();
      window.dispatchEvent(new KeyboardEvent('keydown', { key: '1' }));
      resolve();
    }).observe(place, { childList: true });
  });
  root.render(<Question />);
  await pressed;
  expect(heard).toEqual(['1']);
  root.unmount();
  place.remove();
});
