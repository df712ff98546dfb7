import { describe, expect, it } from 'vitest';
import { heldLabels } from '../../../../shared/labels/held-labels.ts';

describe('the labels of an entry in its text', () => {
  it('are found where they stand, whatever their case, and no others', () => {
    const text = 'With @kim and @Ada about #Retro, #R&D and #other.';
    const found = heldLabels(text, { tags: ['retro', 'R&D'], people: ['Kim'] });
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['@kim', '#Retro', '#R&D']);
  });

  it('are none in a text that names none', () => {
    expect(heldLabels('C# and a@b.example', { tags: ['retro'], people: ['b'] })).toEqual([]);
  });
});
