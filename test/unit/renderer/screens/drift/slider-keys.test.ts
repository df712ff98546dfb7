import { describe, expect, it } from 'vitest';
import { weekAfterSliderKey } from '../../../../../renderer/screens/drift/slider-keys.ts';

const story = { first: 100, last: 160 };

describe('the slider of the as-of day', () => {
  it('moves by a week, a quarter, or to the ends of the story', () => {
    expect(weekAfterSliderKey('ArrowLeft', 150, story)).toBe(149);
    expect(weekAfterSliderKey('ArrowUp', 150, story)).toBe(151);
    expect(weekAfterSliderKey('PageDown', 150, story)).toBe(137);
    expect(weekAfterSliderKey('PageUp', 140, story)).toBe(153);
    expect(weekAfterSliderKey('Home', 150, story)).toBe(100);
    expect(weekAfterSliderKey('End', 150, story)).toBe(160);
  });

  it('stays inside the story and leaves other keys to the page', () => {
    expect(weekAfterSliderKey('ArrowRight', 160, story)).toBe(160);
    expect(weekAfterSliderKey('PageDown', 105, story)).toBe(100);
    expect(weekAfterSliderKey('Tab', 150, story)).toBeUndefined();
  });
});
