import { readFileSync } from 'node:fs';
import { seededRandom } from '@guldkorn/insight';

const districts = ['Alsen-Näskott', 'Aspås-Rödön-Ås', 'Föllinge-Laxsjö', 'Hotagen', 'Offerdal'];

/** Words of one sentence that are kept together. */
const wordsTogether = 5;

/**
 * Stretches of real Swedish sentences (Talbanken's), so that reading costs what it costs on real text; put together anew, so
 * that no two submissions are near-identical.
 */
function stretches(): string[] {
  return readFileSync('test/bench/corpus/talbanken-dev.conllu', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('# text = '))
    .flatMap((line) => {
      const words = line.slice('# text = '.length).split(' ');
      return Array.from({ length: Math.ceil(words.length / wordsTogether) }, (_, n) =>
        words.slice(n * wordsTogether, (n + 1) * wordsTogether).join(' '),
      );
    });
}

/**
 * A semicolon CSV of so many submissions: three to twelve stretches each, three in four authors with one submission.
 * @param from how many stand in the files before it.
 */
export function submissionsCsv(rows: number, seed: number, from = 0): string {
  const random = seededRandom(seed + 1);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const all = stretches();
  const lines = [
    'Löpnummer;Inkommet;Avsändare;Bygd;Får citeras;Varför bor du där du bor? Vad är unikt med just din plats?',
  ];
  for (let row = from + 1; row <= from + rows; row++) {
    const text = Array.from({ length: 3 + Math.floor(random() * 10) }, () => pick(all)).join(' ');
    const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
    const author = random() < 0.75 ? `a${row}` : `a${Math.ceil(random() * row)}`;
    lines.push([row, `2020-09-${day}`, author, pick(districts), 'Nej', `"${text.replaceAll('"', '""')}"`].join(';'));
  }
  return `${lines.join('\r\n')}\r\n`;
}
