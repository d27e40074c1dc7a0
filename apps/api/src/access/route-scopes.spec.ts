import { describe, expect, it } from '@jest/globals';
import { routeScopes } from './route-scopes.js';

describe('what a token must hold at an address', () => {
  it.each([
    ['/exports/statements.csv', ['files', 'statements']],
    ['/exports/statements.csv-metadata.json', ['files', 'statements']],
    ['/exports/statements.parquet', ['files', 'statements']],
    ['/exports/nuggets.json', ['files', 'figures']],
    ['/exports/keyphrases.csv', ['files', 'figures']],
    ['/exports/cross-tabulation.parquet', ['files', 'figures']],
    ['/exports/coverage.csv-metadata.json', ['files', 'figures']],
    ['/reports/b1/versions/2.pdf', ['files', 'figures']],
    ['/shared-reports/b1.pdf', null],
    ['/exports/people.csv', null],
    ['/exports/statements.csv/../nuggets.csv', null],
    ['/originals/1', null],
  ])('%s: %j', (path, expected) => {
    expect(routeScopes(path)).toEqual(expected);
  });
});
