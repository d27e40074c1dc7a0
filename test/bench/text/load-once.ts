// Run in a process of its own by loading.ts, with --expose-gc: loads the engine once and prints what it took.
import { readFileSync } from 'node:fs';

/** Milliseconds and bytes. */
export interface Loaded {
  /** loadTextResources and createTextEngine. */
  readonly load: number;
  /** The same with the import of the library before and the first Swedish text after. */
  readonly toFirstText: number;
  /** Held by models and engine: heap and what is outside it (buffers are counted once), after collection. */
  readonly heldAtOnce: number;
  /** The same when Swedish, English and Norwegian have been read and all memos are in use. */
  readonly heldAfterReading: number;
  /** Resident memory of the whole process, then. */
  readonly resident: number;
}

function held(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const before = held();
const started = performance.now();
const { createTextEngine, loadTextResources, textResourcesFolder } = await import('@guldkorn/text');
const imported = performance.now();
const engine = createTextEngine(loadTextResources(textResourcesFolder()), { places: [] });
const load = performance.now() - imported;
engine.read('Vi bor här för lugnet och för skogen.');
const toFirstText = performance.now() - started;
const heldAtOnce = held() - before;
engine.read('We live here for the quiet and for the woods, and the buses are good.');
engine.read('Vi bor her på grunn av roen og skogen, og vi liker ikke støy.');
for (const line of readFileSync('test/bench/corpus/talbanken-dev.conllu', 'utf8').split('\n'))
  if (line.startsWith('# text = ')) engine.read(line.slice(9));
const heldAfterReading = held() - before;
const resident = process.memoryUsage.rss();
// The engine is used after the measuring, so that it is held through it.
if (engine.version === '') throw new Error('an engine without a version');
console.log(JSON.stringify({ load, toFirstText, heldAtOnce, heldAfterReading, resident } satisfies Loaded));
