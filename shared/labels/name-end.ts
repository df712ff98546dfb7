import { hasUnspaced, UNSPACED } from '../text/scripts.ts';

/** The longest name that a record can hold. */
export const LONGEST_NAME = 200;

/** How much of a run of letters is a name in use, the longest one; 0 where none begins it. */
export type NameBeginning = (run: string) => number;

/** A letter of a script with spaces, and behind it one of a script without: `#incident今日は`. */
const OTHER_WRITING = `(?<=[[\\p{L}\\p{N}]--${UNSPACED}])(?=${UNSPACED})`;

/*
 * What follows a name in a Japanese sentence and begins no ending of a word: 繋がり, 見積もり and 撫でる are words of their
 * own. People are more often followed by と, の and や, which stand inside many a tag.
 */
const FOLLOWS =
  'は|へ|に|が(?![りるっれろ])|も(?![りるっれろ])|で(?![るれ])|だ(?!け)|から|まで|より|って|など|する|した|して|しま';
const FOLLOWS_PEOPLE = `${FOLLOWS}|と|の|や|か(?!ら)`;
const AFTER_WORD = '(?<=[[\\p{scx=Han}\\p{scx=Kana}]&&\\p{L}])';
const AFTER_PERSON = '(?<=[[\\p{scx=Han}\\p{scx=Kana}]&&\\p{L}]|さん|くん|ちゃん|さま)';

/** What goes on with a Chinese sentence and stands inside hardly a name. */
const CHINESE =
  '很|们|这|吗|呢|(?<!自)我|你|她|今天|昨天|明天|因为|所以|但是|然后|如果|已经|(?<![完终終修校满満未])了(?![解承])';

const ends = {
  tags: new RegExp(`(?<=.)(?:${OTHER_WRITING}|を|${CHINESE}|${AFTER_WORD}(?:${FOLLOWS}))`, 'v'),
  people: new RegExp(`(?<=.)(?:${OTHER_WRITING}|を|${CHINESE}|${AFTER_PERSON}(?:${FOLLOWS_PEOPLE}))`, 'v'),
} as const;

/** What ends a name in use at once: what follows any name, and what is politely put behind somebody's. */
const follows = {
  tags: new RegExp(`^(?:を|の|と|や|${FOLLOWS})`, 'v'),
  people: new RegExp(`^(?:を|${FOLLOWS_PEOPLE}|(?:さん|くん|ちゃん|さま|様|君|氏))`, 'v'),
} as const;

/** What begins no word: a mark, a sign that repeats or lengthens, a small letter, a vowel of Thai or Lao. */
const GOES_ON =
  /^(?:[\p{M}\p{Lm}ぁぃぅぇぉゃゅょゎァィゥェォッャュョヮ\u0e30\u0e32\u0e33\u0e45\u0eb0\u0eb2\u0eb3]|っ(?!て))/v;
/** Katakana is one word as far as it goes. */
const IN_KATAKANA = /^[\p{scx=Kana}&&\p{L}]\p{sc=Kana}/v;

/** Whether a name in use may end at this place of a run, and is not the beginning of one longer word. */
export const mayEndAt = (run: string, at: number): boolean =>
  !GOES_ON.test(run.slice(at, at + 2)) && !IN_KATAKANA.test(run.slice(at - 1, at + 1));

/**
 * Where a name ends in a run of letters. In writing with spaces that is all of it. In writing without, where a sentence
 * goes on behind a name, up to where the writing changes or a word follows that stands in no name, and further where a
 * name in use reaches further; where neither is found, a name in use ends there all the same. A person is called by the
 * name in use without what is politely put behind it. A space or another sign ends a name in any writing.
 */
export const nameEnd = (run: string, kind: 'tags' | 'people', beginning: NameBeginning): number => {
  if (!hasUnspaced(run)) return run.length;
  const known = beginning(run);
  const end = ends[kind].exec(run)?.index;
  if (known === 0) return end ?? run.length;
  return end === undefined || end < known || follows[kind].test(run.slice(known)) ? known : end;
};
