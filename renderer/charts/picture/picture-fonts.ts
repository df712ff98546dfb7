import sans from '@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2?inline';
import serif from '@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2?inline';

/** The letters of a chart, inside the file itself: the same words look the same where the fonts are not installed. */
export const pictureFonts: string = [
  ['Hanken Grotesk', 'normal', '100 900', sans],
  ['Newsreader', 'italic', '200 800', serif],
]
  .map(
    ([family, style, weight, source]) =>
      `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};src:url(${source}) format('woff2')}`,
  )
  .join('');
