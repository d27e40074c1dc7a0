/// <reference lib="dom" />
import type { BrowserContext } from 'playwright-core';

/** Hears what the pages' Content-Security-Policy stops in any page of the context: each with the page, the directive and where. */
export async function hearPolicyViolations(context: BrowserContext, heard: string[]): Promise<void> {
  await context.exposeBinding('policyViolated', ({ page }, told: string) => {
    heard.push(`${new URL(page.url()).pathname}: policy: ${told}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) =>
      (window as unknown as { policyViolated(told: string): void }).policyViolated(
        `${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber}`,
      ),
    );
  });
}
