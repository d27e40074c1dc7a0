/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { violations } from './violations.js';

/** What alone can differ between light and dark. */
const ofColour = ['color-contrast', 'link-in-text-block'];
const wide = { width: 1440, height: 900 };
/** A telephone; and 1280 px at 400 %, which everything must fit in (WCAG 1.4.10). */
const narrow = [
  { width: 390, height: 844 },
  { width: 320, height: 256 },
];
const paper = { width: 794, height: 1123 };

const when = (state: string, found: readonly string[]) => found.map((one) => `${state}: ${one}`);

/** What sticks out to the right, if the page can be scrolled sideways once its charts have taken their new width. */
async function sideways(page: Page, when: string): Promise<string[]> {
  const fits = () => document.documentElement.scrollWidth <= document.documentElement.clientWidth;
  const settles = await page.waitForFunction(fits, null, { timeout: 3000 }).catch(() => null);
  if (settles !== null) return [];
  const out = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return null;
    const widest = [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > clientWidth + 1 && one.checkVisibility())
      .filter((one) => one.closest('.table-scroll') === null)
      .map((one) => `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''}`);
    return `${scrollWidth - clientWidth} px: ${widest.slice(-4).join(' ')}`;
  });
  return out === null ? [] : [`${when}: scrolls sideways ${out}`];
}

/** What is wrong with how the page names itself. */
async function naming(page: Page, language: 'sv' | 'en'): Promise<string[]> {
  const said = await page.evaluate(() => ({
    language: document.documentElement.lang,
    title: document.title,
    headings: [...document.querySelectorAll('h1')].filter((one) => one.checkVisibility()).length,
  }));
  return [
    ...(said.language === language ? [] : [`lang is ${said.language}`]),
    ...(/^.{3,} · Guldkorn$/.test(said.title) ? [] : [`its title is ${said.title}`]),
    ...(said.headings === 1 ? [] : [`it has ${said.headings} headings of the first level`]),
  ];
}

/** In the colours of the system, with animation unwanted and on paper. */
async function otherMedia(page: Page): Promise<string[]> {
  const problems: string[] = [];
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  problems.push(...(await sideways(page, 'forced colours')));
  const unbounded = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button.button, a.button, input, select, textarea')]
      .filter((one) => one.checkVisibility() && !one.classList.contains('visually-hidden'))
      .filter((one) => ['none', 'hidden'].includes(getComputedStyle(one).borderTopStyle))
      .filter((one) => !['checkbox', 'radio', 'range', 'file'].includes(one.getAttribute('type') ?? ''))
      .map((one) => `${one.tagName.toLowerCase()}.${one.className}`),
  );
  problems.push(...unbounded.map((one) => `forced colours: ${one} has no border`));
  const isStill = () =>
    document.getAnimations().every(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) <= 10);
  // What had begun before it was unwanted may come to its end.
  const settles = await page.waitForFunction(isStill, null, { timeout: 2000 }).catch(() => null);
  if (settles === null) problems.push('reduced motion: something is animated');
  await page.emulateMedia({ forcedColors: null, reducedMotion: null, media: 'print' });
  await page.setViewportSize(paper);
  problems.push(...(await sideways(page, 'print')));
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll('header nav, .no-print, .skip-link')].some((one) => one.checkVisibility()),
  );
  if (shown) problems.push('print: what is for the screen is printed');
  await page.emulateMedia({ media: null });
  return problems;
}

/** Everything found wrong with a page that has settled: its names, axe in the colour schemes, its width, other media. */
export async function inspect(
  page: Page,
  language: 'sv' | 'en',
  schemes: readonly ('light' | 'dark')[],
): Promise<string[]> {
  await page.setViewportSize(wide);
  const problems = await naming(page, language);
  for (const [index, colorScheme] of schemes.entries()) {
    await page.emulateMedia({ colorScheme });
    problems.push(...when(colorScheme, await violations(page, index === 0 ? undefined : { rules: ofColour })));
  }
  for (const size of narrow) {
    await page.setViewportSize(size);
    problems.push(...(await sideways(page, `${size.width} px`)));
  }
  problems.push(...(await otherMedia(page)));
  await page.setViewportSize(wide);
  return problems;
}
