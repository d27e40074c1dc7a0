import { readFileSync } from 'node:fs';
import { seededRandom } from '@guldkorn/insight';

const districts = ['Alsen-Näskott', 'Aspås-Rödön-Ås', 'Föllinge-Laxsjö', 'Hotagen', 'Offerdal'];

/** Real Swedish sentences (Talbanken's), so that reading costs what it costs on real text. */
function sentences(): string[] {
  return readFileSync('test/bench/corpus/talbanken-dev.conllu', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('# text = '))
    .map((line) => line.slice('# text = '.length))
    .filter((text) => text.length > 30);
}

/** A semicolon CSV of so many submissions: one to four sentences each, three in four authors with one submission. */
export function submissionsCsv(rows: number, seed: number): string {
  const random = seededRandom(seed + 1);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const all = sentences();
  const lines = [
    'Löpnummer;Inkommet;Avsändare;Bygd;Får citeras;Varför bor du där du bor? Vad är unikt med just din plats?',
  ];
  for (let row = 1; row <= rows; row++) {
    const text = Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(all)).join(' ');
    const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
    const author = random() < 0.75 ? `a${row}` : `a${Math.ceil(random() * row)}`;
    lines.push([row, `2020-09-${day}`, author, pick(districts), 'Nej', `"${text.replaceAll('"', '""')}"`].join(';'));
  }
  return `${lines.join('\r\n')}\r\n`;
}
