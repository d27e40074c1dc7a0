import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '@guldkorn/insight';
import { facetCounts, type AlikeStatements } from './facet-counts.js';
import type { StatementFilterInput } from './statement-filter.input.js';

const random = seededRandom(7);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
const rows = Array.from({ length: 400 }, (): AlikeStatements => ({
  district: pick(['a', 'b', 'c', null]),
  group: pick(['unga', null]),
  channel: pick(['web', 'focusGroup']),
  valence: pick(['praise', 'trouble', 'wish']),
  language: pick(['sv', 'en']),
  role: pick(['resident', 'official']),
  month: pick(['2020-08', '2020-09', null]),
  quotable: pick(['true', 'false']),
  statements: 1 + Math.floor(random() * 3),
}));

const filters: readonly StatementFilterInput[] = [
  {},
  { districtIds: ['a'] },
  { districtIds: ['a', 'b'], valences: ['praise'] },
  { channels: ['web'], months: ['2020-09'], mayBeQuoted: true },
  { groupIds: ['unga'], roles: ['resident'], languages: ['en'], mayBeQuoted: false },
];

/** Counted by hand: what fits all of the filter but the facet's own part, and has the value. */
function byHand(
  filter: StatementFilterInput,
  without: keyof StatementFilterInput,
  has: (row: AlikeStatements) => boolean,
) {
  const { districtIds, groupIds, channels, valences, languages, roles, months, mayBeQuoted } = {
    ...filter,
    [without]: undefined,
  } as StatementFilterInput;
  const fits = (values: readonly string[] | null | undefined, value: string | null) =>
    !values || values.includes(value ?? '');
  return rows
    .filter(
      (row) =>
        has(row) &&
        fits(districtIds, row.district) &&
        fits(groupIds, row.group) &&
        fits(channels, row.channel) &&
        fits(valences, row.valence) &&
        fits(languages, row.language) &&
        fits(roles, row.role) &&
        fits(months, row.month) &&
        (typeof mayBeQuoted !== 'boolean' || row.quotable === String(mayBeQuoted)),
    )
    .reduce((sum, row) => sum + row.statements, 0);
}

describe('what each choice would leave', () => {
  it.each(filters)('is counted under all the other filters: %j', (filter) => {
    const counts = facetCounts(rows, filter);
    for (const value of ['a', 'b', 'c'])
      expect(counts.district.get(value) ?? 0).toBe(byHand(filter, 'districtIds', (row) => row.district === value));
    for (const value of ['praise', 'trouble', 'wish'])
      expect(counts.valence.get(value) ?? 0).toBe(byHand(filter, 'valences', (row) => row.valence === value));
    for (const value of ['2020-08', '2020-09'])
      expect(counts.month.get(value) ?? 0).toBe(byHand(filter, 'months', (row) => row.month === value));
    for (const value of ['true', 'false'])
      expect(counts.quotable.get(value) ?? 0).toBe(byHand(filter, 'mayBeQuoted', (row) => row.quotable === value));
    for (const value of ['web', 'focusGroup'])
      expect(counts.channel.get(value) ?? 0).toBe(byHand(filter, 'channels', (row) => row.channel === value));
  });
});
