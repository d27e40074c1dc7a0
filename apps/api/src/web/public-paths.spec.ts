import { describe, expect, it } from '@jest/globals';
import { isPublicPage, isPublicPath } from './public-paths.js';

describe('whose page an address is', () => {
  it.each<[string, boolean, boolean]>([
    ['/bidra', true, true],
    ['/bidra/', true, true],
    ['/Bidra', true, true],
    ['/delta', true, true],
    ['/kvitto', true, true],
    ['/personuppgifter', true, true],
    ['/tillganglighet', true, true],
    ['/kvitto/7KQX-M2PD-93TF', true, true],
    ['/kvitto/7KQX-M2PD-93TF/ratta', true, true],
    ['/delta/oppet-2020-10-08.ics', false, true],
    ['/public/page.css', false, true],
    ['/', false, false],
    ['/bidrag', false, false],
    ['/bidra/annat', false, false],
    ['/kvittot', false, false],
    ['/bygd/hotagen', false, false],
    ['/publicera', false, false],
  ])('%s: a public page %p, public %p', (path, page, open) => {
    expect([isPublicPage(path), isPublicPath(path)]).toEqual([page, open]);
  });
});
