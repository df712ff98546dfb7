import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { RatingScale } from '../../../renderer/kit/choices/RatingScale.tsx';
import { SevenStopSlider } from '../../../renderer/screens/check-ins/questions/SevenStopSlider.tsx';

const words = ['Not at all', 'Slightly', 'Moderately', 'Mostly', 'Fully'];

const Rating = ({ width }: { readonly width: number }) => {
  const [value, setValue] = useState<number | null>(null);
  return (
    <div style={{ inlineSize: width }}>
      <RatingScale label="Satisfied" min={1} max={5} labels={words} value={value} onChange={setValue} />
    </div>
  );
};

const Poles = () => {
  const [value, setValue] = useState<number | null>(null);
  return (
    <SevenStopSlider label="Best" left="People" right="System" middle="Both alike" value={value} onChange={setValue} />
  );
};

const middleOf = (element: Element): number => {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
};

/** How far a word is seen from the stop that is chosen, in pixels. */
const distance = (word: string): number => {
  const stop = document.querySelector('input:checked')?.nextElementSibling ?? document.body;
  const shown = [...document.querySelectorAll('span')].find(
    (span) =>
      span.children.length === 0 && span.textContent === word && span.checkVisibility({ visibilityProperty: true }),
  );
  return Math.abs(middleOf(stop) - middleOf(shown ?? document.body));
};

const stops = () => page.getByRole('radio').elements();

describe('a scale of stops', () => {
  it('shows the word of every stop under it, chosen or not', async () => {
    await render(<Rating width={700} />);
    for (const word of words) await expect.element(page.getByText(word, { exact: true }).first()).toBeVisible();
    for (const [index, word] of words.entries()) {
      await userEvent.keyboard(index === 0 ? '{Tab}{Home}' : '{ArrowRight}');
      await expect.element(page.getByRole('radio', { name: `${index + 1}, ${word}` })).toBeChecked();
      // The words of the ends begin and end with the ruler.
      expect(distance(word)).toBeLessThan(index % 4 === 0 ? 40 : 2);
    }
  });

  it('keeps the chosen word under its stop where there is no room for all', async () => {
    await render(<Rating width={300} />);
    await userEvent.keyboard('{Tab}{Home}{ArrowRight}{ArrowRight}{ArrowRight}');
    await expect.element(page.getByText('Mostly', { exact: true })).toBeVisible();
    expect(distance('Mostly')).toBeLessThan(2);
    await expect.element(page.getByText('Slightly', { exact: true })).not.toBeVisible();
    await expect.element(page.getByText('Not at all', { exact: true }).last()).toBeVisible();
  });

  it('says degree and direction under the stop between two poles', async () => {
    await render(<Poles />);
    await userEvent.keyboard('{Tab}{Home}{ArrowRight}');
    await expect.element(page.getByText('← 2 of 3', { exact: true })).toBeVisible();
    expect(distance('← 2 of 3')).toBeLessThan(2);
  });

  it.each([300, 700])('moves nothing when it is answered and cleared, %i pixels wide', async (width) => {
    await render(
      <>
        <Rating width={width} />
        <p>Below</p>
      </>,
    );
    const place = () => page.getByText('Below').element().getBoundingClientRect().top;
    const before = place();
    for (const stop of stops()) {
      await userEvent.click(stop, { force: true });
      expect(place()).toBe(before);
    }
    await page.getByRole('button', { name: /Clear/ }).click();
    await expect.element(page.getByRole('group', { name: 'Satisfied (not answered)' })).toBeVisible();
    expect(place()).toBe(before);
  });
});
