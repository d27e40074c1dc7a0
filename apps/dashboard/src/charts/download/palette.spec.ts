import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { inkOn, palette } from './palette';

it('has the colours of the page in light', () => {
  const [light = ''] = readFileSync('apps/dashboard/src/ui/tokens.css', 'utf8').split('@media');
  const tokens = new Map([...light.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]));
  expect(Object.entries(palette).filter(([name, value]) => tokens.get(name) !== value)).toEqual([]);
});

it.each([
  ['praise', '#ffffff'],
  ['unclear', '#22343a'],
  ['lake', '#ffffff'],
  ['gold', '#14262d'],
] as const)('writes on %s in %s', (colour, ink) => {
  expect(inkOn(colour)).toBe(ink);
});
