// Packs eld's smallest table into models/letters.txt.gz: `node libs/text/train/letters/run.mjs`.
// One line an n-gram: its bytes as hexadecimal digits, a tab, then `language score` pairs as eld has them.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const entries = dirname(fileURLToPath(import.meta.resolve('eld/extrasmall')));
const read = (file) => import(pathToFileURL(join(entries, '..', file)).href);
const { ngramsData } = await read('ngrams/extrasmall.js');
const { dictionary } = await read('dictionary.js');

// eld writes a byte above 7F as a sign that no lower-case word has.
const byteOf = new Map(
  dictionary.map((sign, byte) => [sign, byte]).filter(([sign, byte]) => byte > 0x7f && sign !== ' '),
);
const hexOf = (ngram) => Buffer.from([...ngram].map((sign) => byteOf.get(sign) ?? sign.charCodeAt(0))).toString('hex');

const lines = Object.entries(ngramsData.ngrams)
  .map(([ngram, scores]) => {
    const pairs = Object.entries(scores).map(([language, score]) => `${ngramsData.languages[language]} ${score}`);
    return `${hexOf(ngram)}\t${pairs.join(' ')}`;
  })
  .sort();
const models = join(dirname(fileURLToPath(import.meta.url)), '../../models');
writeFileSync(join(models, 'letters.txt.gz'), gzipSync(`${lines.join('\n')}\n`, { level: 9 }));
