/** From the first sign of a fence to behind its last; one that is never closed reaches to the end of the text. */
export type Fence = { readonly start: number; readonly end: number };

// Behind the signs of quotations and lists, at any indent; after backticks no other backtick may stand in the line.
const FENCE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?<signs>`{3,}(?=[^`\n]*$)|~{3,})(?<after>.*)$/gm;

/** Fenced code of a Markdown text, in order. */
export const fencesIn = (markdown: string): readonly Fence[] => {
  const fences: Fence[] = [];
  let open: { readonly start: number; readonly signs: string } | null = null;
  for (const { index, 0: line, groups } of markdown.matchAll(FENCE)) {
    const { signs = '', after = '' } = groups ?? {};
    if (open === null) open = { start: index, signs };
    else if (signs.startsWith(open.signs) && after.trim() === '') {
      fences.push({ start: open.start, end: index + line.length });
      open = null;
    }
  }
  return open === null ? fences : [...fences, { start: open.start, end: markdown.length }];
};
