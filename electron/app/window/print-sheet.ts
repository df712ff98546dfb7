import type { WebContents } from '../../surface/electron-surface.ts';
import { withoutOrigins } from './pdf-origins.ts';

/**
 * The page as its print styles show it, which is the sheet alone: what the preview shows is what the file holds.
 * Tagged for screen readers; paper size and margins come from the page's own `@page` rule.
 */
export const printSheet = async (contents: WebContents): Promise<Uint8Array> =>
  withoutOrigins(
    await contents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: false,
      displayHeaderFooter: false,
    }),
  );
