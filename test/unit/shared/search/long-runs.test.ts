import { afterEach, expect, it, vi } from 'vitest';
import { marksIn, termOf } from '../../../../shared/search/search-term.ts';
import { cutIntoCharacters } from '../../../../shared/text/cut.ts';

vi.mock('../../../../shared/text/cut.ts', { spy: true });
afterEach(() => vi.clearAllMocks());

const marked = (text: string, typed: string) => {
  const term = termOf(typed, false);
  return marksIn(text, term === null ? [] : [term], false).map(([from, to]) => text.slice(from, to));
};

it.each(['今日は東京で会議', '오늘은팀회의가있었다', 'ทีมคุย'])(
  'a run is taken apart where a word of it is found: %s',
  (run) => {
    const text = `${run}x${run}, ${run}`;
    expect(marked(text, '京都')).toEqual([]);
    expect(cutIntoCharacters).not.toHaveBeenCalled();
    expect(marked(text, 'x')).toEqual(['x']);
    expect(cutIntoCharacters).toHaveBeenCalledTimes(1);
  },
);

it('characters that are letters of their own are marked in their places, those beyond 16 bits too', () => {
  expect(marked('今日は𠮷野家で会議', '𠮷野')).toEqual(['𠮷野']);
  expect(marked('今日は𠮷野家で会議', '家')).toEqual(['家']);
  expect(cutIntoCharacters).not.toHaveBeenCalled();
});
