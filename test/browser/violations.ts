/// <reference lib="dom" />
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** What WCAG 2.2 A and AA ask for, in axe's words. */
export const wcag22 = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface AxeOptions {
  readonly runOnly: { readonly type: 'tag' | 'rule'; readonly values: readonly string[] };
  readonly resultTypes: readonly ['violations'];
}

interface Axe {
  run(
    of: Document,
    options: AxeOptions,
  ): Promise<{
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: string[] }[] }[];
  }>;
}

// axe itself, and not the builder around it: that one gives the page its half a megabyte of source anew each time it looks, which
// takes as long as the looking.
const { source } = createRequire(import.meta.resolve('@axe-core/playwright'))('axe-core') as {
  readonly source: string;
};

async function look(page: Page, options: AxeOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(source);
    // New figures are told of whenever they are counted, over whatever one has scrolled to: to axe that would be too small to press.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.new-figures { position: static !important }');
      document.adoptedStyleSheets.push(sheet);
    });
  }
  return page.evaluate(async (wanted) => {
    const { violations: found } = await (window as unknown as { axe: Axe }).axe.run(document, wanted);
    return found.map(({ id, nodes }) => `${id}: ${nodes.map((one) => one.target.join(' ')).join(', ')}`);
  }, options);
}

/**
 * What axe finds in the page as it stands, each with where.
 * @param asked rules by what they belong to, or by their names.
 */
export async function violations(
  page: Page,
  asked: { readonly tags: readonly string[] } | { readonly rules: readonly string[] } = { tags: wcag22 },
): Promise<string[]> {
  const runOnly =
    'tags' in asked ? { type: 'tag' as const, values: asked.tags } : { type: 'rule' as const, values: asked.rules };
  // What passes is told of no single place: half of the time goes to that.
  const options = { runOnly, resultTypes: ['violations'] as const };
  let found = await look(page, options);
  // A page that is drawn while axe looks at it is seen half done: what is wrong with it is still there the next time.
  for (let before: string[] = []; found.length > 0 && String(found) !== String(before);)
    [before, found] = [found, await look(page, options)];
  return found;
}
