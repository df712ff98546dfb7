import { it } from 'vitest';
import { page } from 'vitest/browser';
import { openWindow, unlocked } from '../../support/open-window.tsx';

it('times', async () => {
  await openWindow({ vault: unlocked(), place: '/note/new' });
  const text = page.getByRole('textbox', { name: 'Text' });
  await text.click();
  const area = text.element() as HTMLTextAreaElement;
  const step = (n: string, f: () => void) => { const t = performance.now(); f(); console.log(n, Math.round(performance.now() - t)); };
  for (const lines of [1000, 4000, 16000]) {
    const given = 'a line\n'.repeat(lines);
    step(`set ${lines}`, () => { area.value = ''; area.setRangeText(given, 0, 0, 'end'); });
    step(`layout`, () => { area.getBoundingClientRect(); });
    step(`event`, () => { area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' })); });
    const t = performance.now();
    await new Promise((r) => setTimeout(r, 100));
    await new Promise((r) => requestAnimationFrame(r));
    console.log('after', Math.round(performance.now() - t));
  }
});
