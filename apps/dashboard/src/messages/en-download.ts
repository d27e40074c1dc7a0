import type { svDownload } from './sv-download';

/** What stands in the files that a chart is taken away as, in English. */
export const enDownload: typeof svDownload = {
  chart: 'Chart',
  unit: 'Unit',
  caveat: 'Bear in mind',
  numbers: 'The numbers',
  howNumbers: 'Shares are numbers between 0 and 1. An interval stands in two columns, lowest and highest.',
  tableFrom: 'The table begins on row',
  few: 'too few to show',
  source: 'Source',
  sourceOf: (municipality) => `The residents’ dialogue in ${municipality}, put together with Guldkorn`,
  address: 'The page’s address',
  counted: 'The figures were counted',
  taken: 'The file was taken',
  version: 'Data version',
  run: (id, inputHash) => `run ${id}, input with SHA-256 ${inputHash}`,
  runUnconfirmed: (id) =>
    `run ${id} or later. The server did not answer when the file was made, so it could not be checked`,
  runBetween: (shown, latest) =>
    `run ${shown} or later, but not later than ${latest}. New figures came while the page was open`,
  rounded:
    'The number of voices is rounded down in even steps. Where they are fewer than a step it says “too few to show”. So nobody can be singled out. Shares and intervals are computed from the rounded numbers.',
  example: 'The figures hold an invented example dialogue, which is there for trying the tool.',
};
