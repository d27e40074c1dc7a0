// Reads texts by the built server's threads and here, and prints whether both read the same: run by reading-threads.test.ts.
import { readFileSync } from 'node:fs';
import { Gazetteer, parseProfile } from '../../dist/libs/municipality/src/index.js';
import { createTextEngine, loadTextResources, textResourcesFolder } from '../../dist/libs/text/src/index.js';
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
    afterEnd: workers.ready().length,
    gone: [await unanswered, asked.reason?.constructor.name],
  }),
);
