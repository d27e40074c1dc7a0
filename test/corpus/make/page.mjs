// Pages printed to PDF by Chromium, with its running header and page numbers where the page asks for them.
import { launchChromium } from '../../browser/chromium.ts';

/** Prints pages one at a time; `close` when done. */
export async function openPrinter() {
  const browser = await launchChromium();
  const small = 'font-size:8px;width:100%;text-align:center';
  return {
    print: async (html) => {
      const page = await browser.newPage();
      await page.setContent(html);
      const header = /data-header="([^"]*)"/u.exec(html)?.[1];
      const bytes = await page.pdf({
        preferCSSPageSize: true,
        displayHeaderFooter: header !== undefined,
        headerTemplate: `<div style="${small}">${header}</div>`,
        footerTemplate: `<div style="${small}"><span class="pageNumber"></span> (<span class="totalPages"></span>)</div>`,
      });
      await page.close();
      return bytes;
    },
    close: () => browser.close(),
  };
}
