import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ConfigError, parseConfig } from './config.js';
import { settingsTable } from './settings-table.js';
import { unknownVariables } from './unknown-variables.js';
import { variableNames, variables } from './variables.js';

const page = readFileSync('docs/operations.md', 'utf8');

function refusalOf(environment: Readonly<Record<string, string>>): ConfigError {
  try {
    parseConfig(environment, '/');
  } catch (error) {
    if (error instanceof ConfigError) return error;
  }
  throw new Error('It was not refused.');
}

describe('the settings', () => {
  it('stand in docs/operations.md as they are read', () => {
    expect(page).toContain(`\n${settingsTable()}\n`);
  });

  it('refused are named all at once, in both languages, with what they must be and without what was given', () => {
    const given = 'mysql://guldkorn:hemligt@db/guldkorn';
    const { message, code } = refusalOf({ PORT: 'åttatusen', DATABASE_URL: given, EXAMPLE_DATA: 'ja' });
    expect(code).toBe('CONFIG_INVALID');
    expect(message).toContain('PORT: ska vara ett heltal från 0 till 65535. / must be a whole number from 0 to 65535.');
    expect(message).toContain('DATABASE_URL: ska vara en adress som börjar med postgres://');
    expect(message).toContain('EXAMPLE_DATA: ska vara yes eller no. / must be yes or no.');
    for (const value of [given, 'hemligt', 'åttatusen']) expect(message).not.toContain(value);
  });

  it.each(variableNames)(
    '%s is what it is without it when it is empty, as a unit file writes what is not given',
    (name) => {
      expect(parseConfig({ [name]: '' }, '/')).toEqual(parseConfig({}, '/'));
      expect(`${variables[name].sv} ${variables[name].en}`).not.toMatch(/undefined/);
    },
  );

  it.each([
    ['GULDKORN_PORT', 'PORT'],
    ['DATABSE_URL', 'DATABASE_URL'],
    ['treshold_inside', 'THRESHOLD_INSIDE'],
    ['DATADIR', 'DATA_DIR'],
    ['GULDKORN_COLOUR', null],
  ])('written wrong are found: %s, for %s', (name, meant) => {
    expect(unknownVariables({ [name]: 'x', PORT: '1', PATH: '/bin', HOME: '/', HOSTNAME: 'a', PGHOST: 'b' })).toEqual([
      { name, meant },
    ]);
  });
});
