/*
 * Scripts that put no space between words: Chinese and Japanese writing, Thai, Lao, Khmer, Burmese and their neighbours.
 * As a part of a character class of a regular expression with the flag v.
 */
const CHINESE_AND_JAPANESE = '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Bopo}\\p{sc=Yiii}\\p{sc=Tang}\\p{sc=Nshu}';
const SOUTH_EAST_ASIAN =
  '\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}\\p{sc=Java}\\p{sc=Bali}\\p{sc=Lana}\\p{sc=Talu}\\p{sc=Tale}\\p{sc=Tavt}';

/** Letters, digits and marks of the scripts that are written without spaces. */
export const UNSPACED = `[[${CHINESE_AND_JAPANESE}${SOUTH_EAST_ASIAN}]&&[\\p{L}\\p{N}\\p{M}]]`;

/** The same and Korean, whose words take their endings without a space: in all of these words are found inside others. */
export const FOUND_INSIDE = `[${UNSPACED}[\\p{sc=Hang}&&[\\p{L}\\p{N}]]]`;

/** Whether a text holds anything of a script that is written without spaces. */
export const hasUnspaced = (text: string): boolean => ANY_UNSPACED.test(text);
const ANY_UNSPACED = new RegExp(UNSPACED, 'v');
