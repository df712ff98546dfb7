// Soft hyphen, zero-width space, word joiner, byte order mark: they break or join lines and separate no words.
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;

/**
 * The text without what is never seen and never told apart: soft hyphen, zero-width space, word joiner and byte order
 * mark. The two joiners (U+200C, U+200D) stay: they tell words of Persian and pictures of several people apart.
 */
export const withoutUnseen = (text: string): string => text.replace(UNSEEN, '');
