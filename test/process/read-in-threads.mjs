// Reads texts and files by the built server's threads and here, and prints whether both read the same: run by reading-threads.test.ts.
import { readFileSync } from 'node:fs';
import { mock } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { Gazetteer, parseProfile } from '../../dist/libs/municipality/src/index.js';
import { createTextEngine, loadTextResources, textResourcesFolder } from '../../dist/libs/text/src/index.js';
import { FileParsing } from '../../dist/apps/api/src/imports/file-parsing.js';
import { ReadingThread } from '../../dist/apps/api/src/imports/reading-thread.js';
import { ReadingWorkers } from '../../dist/apps/api/src/imports/reading-workers.js';
import { TextReading } from '../../dist/apps/api/src/imports/text-reading.js';

const profile = parseProfile(readFileSync('libs/municipality/profiles/krokom.json', 'utf8'), 'krokom.json');
const gazetteer = new Gazetteer(profile);
const engine = createTextEngine(loadTextResources(textResourcesFolder()), { places: gazetteer.allNames() });
const reading = new TextReading(engine, profile);

const priors = [undefined, { valence: 'praise', basis: 'heading' }, { valence: 'trouble', basis: 'question' }];
const texts = readFileSync('test/bench/corpus/talbanken-dev.conllu', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('# text = '))
  .map((line, index) => ({ text: line.slice('# text = '.length), prior: priors[index % priors.length] }));
texts.push(
  { text: 'I love the ski tracks near Åkersjön. Föllinge är fint! 🌲' },
  { text: '​' },
  { text: 'å'.repeat(20_000) },
);

const workers = new ReadingWorkers({ profile, gazetteer });
const threads = workers.ready();
const here = JSON.stringify(texts.map((text) => reading.read(text)));
const there = await Promise.all(threads.map((thread) => thread.read(texts)));

const csv = (rows) =>
  new TextEncoder().encode(
    ['Datum;Ort;Unikt', ...Array.from({ length: rows }, (_, row) => `2020-09-14;Kluk;Stig ${row} går runt sjön.`)].join(
      '\n',
    ),
  );
const fileNames = ['bidrag.csv', 'anteckning.md', 'tom.csv'];
const fileBytes = [
  csv(3000),
  new TextEncoder().encode('# Möte i Hotagen\n\n## Styrkor\n\n- Fisket\n'),
  new Uint8Array(0),
];
// As plain data: a file that has passed between threads holds no undefined fields.
const plain = (file) =>
  JSON.parse(JSON.stringify('submissions' in file ? { ...file, submissions: [...file.submissions] } : file));
const outcome = (parsed) => parsed.then(plain, (error) => `${error.constructor.name} ${error.code}`);
const parsing = new FileParsing(engine, profile);
const files = [];
for (const [at, fileName] of fileNames.entries()) {
  const file = { fileName, mapping: null, names: {} };
  const byThread = await outcome(threads[0].parse({ ...file, bytes: Uint8Array.from(fileBytes[at]) }));
  files.push(isDeepStrictEqual(byThread, await outcome(parsing.parse({ ...file, bytes: fileBytes[at] }))));
}
const setUp = { profile, places: gazetteer.allNames() };
const large = { fileName: 'stor.csv', mapping: null, names: {} };
const within = (bounds) => new ReadingThread(setUp, () => undefined, bounds);
const slow = await outcome(within({ megabytes: 512, longestFile: 20 }).parse({ ...large, bytes: csv(50_000) }));
const greedy = await outcome(within({ megabytes: 30, longestFile: 60_000 }).parse({ ...large, bytes: csv(3000) }));
// What is asked for while those that were idle are being ended is read by others.
mock.timers.enable({ apis: ['setInterval'] });
const resting = new ReadingWorkers({ profile, gazetteer });
const [idle] = resting.ready();
mock.timers.tick(10_000);
mock.timers.tick(10_000);
const [next] = resting.ready();
const whileEnding = await outcome(next.parse({ ...large, bytes: csv(10) })).then(
  (parsed) => idle !== next && parsed.rows === 10,
);
await resting.onModuleDestroy();
mock.timers.reset();
const unanswered = threads[0].read(texts).catch((error) => error.constructor.name);
await workers.onModuleDestroy();
// A thread that has ended says so, whatever it is asked then or was asked before.
const [asked] = await Promise.allSettled([threads[0].read(texts)]);
const same = there.filter((readings) => JSON.stringify(readings) === here).length;
console.log(
  JSON.stringify({
    texts: texts.length,
    threads: threads.length,
    same,
    files,
    slow,
    greedy,
    afterEnd: workers.ready().length,
    whileEnding,
    gone: [await unanswered, asked.reason?.constructor.name],
  }),
);
