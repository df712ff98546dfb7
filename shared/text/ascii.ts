// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII
const ASCII = /^[\u0000-\u007f]*$/;

/** Whether a text is of ASCII alone: it has one spelling of each letter, nothing to decompose and only case to fold. */
export const isAscii = (text: string): boolean => ASCII.test(text);
