import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What WCAG 2.2 A and AA ask for, in axe's words. */
export const wcag22 = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds in the page as it stands, each with where.
 * @param asked rules by what they belong to, or by their names.
 */
export async function violations(
  page: Page,
  asked: { readonly tags: readonly string[] } | { readonly rules: readonly string[] } = { tags: wcag22 },
): Promise<string[]> {
  const runOnly =
    'tags' in asked
      ? { type: 'tag' as const, values: [...asked.tags] }
      : { type: 'rule' as const, values: [...asked.rules] };
  const { violations: found } = await new AxeBuilder({ page: page as never })
    // Our pages hold no frames, so that no other page need be opened to put what is found together.
    .setLegacyMode(true)
    // What passes is told of no single place: half of the time goes to that.
    .options({ runOnly, resultTypes: ['violations'] })
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((one) => one.target.join(' ')).join(', ')}`);
}
