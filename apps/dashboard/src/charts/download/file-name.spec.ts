import { expect, it } from '@jest/globals';
import { fileName, fileWords } from './file-name';

it.each([
  ['Hotagen', 'guldkorn-hotagen-2020-10-09.csv'],
  ['Aspås-Rödön-Ås', 'guldkorn-aspas-rodon-as-2020-10-09.csv'],
  ['Hotagen mot alla bygder utom Hotagen', 'guldkorn-hotagen-mot-alla-bygder-utom-hotagen-2020-10-09.csv'],
  ['Så talar man om ”fika” (och: bullar)?', 'guldkorn-sa-talar-man-om-fika-och-bullar-2020-10-09.csv'],
  ['Raavrevijhke – Ájluokta, Røros', 'guldkorn-raavrevijhke-ajluokta-roros-2020-10-09.csv'],
  ['../../etc/passwd', 'guldkorn-etc-passwd-2020-10-09.csv'],
  ['湖', 'guldkorn-2020-10-09.csv'],
])('calls what shows %s %s', (called, name) => {
  expect(fileName(called, '2020-10-09', 'csv')).toBe(name);
});

it('cuts a long name between words', () => {
  expect(fileWords('ord '.repeat(40))).toBe('ord-'.repeat(15).slice(0, -1));
  expect(fileWords('x'.repeat(200)).length).toBeLessThanOrEqual(61);
});
