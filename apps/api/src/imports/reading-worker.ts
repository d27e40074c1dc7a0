// A thread of its own that reads texts and files: what a ReadingThread starts. Each has an engine to itself.
import { parentPort, workerData } from 'node:worker_threads';
import { IntakeError } from '@guldkorn/intake';
import { createTextEngine, loadTextResources, textResourcesFolder } from '@guldkorn/text';
import { FileParsing } from './file-parsing.js';
import { packedFile, type ReaderSetUp, type ReadingAnswer, type ReadingOrder } from './reading-messages.js';
import { TextReading } from './text-reading.js';

const { places, profile } = workerData as ReaderSetUp;
const engine = createTextEngine(loadTextResources(textResourcesFolder()), { places });
const reading = new TextReading(engine, profile);
const parsing = new FileParsing(engine, profile);

async function answer(order: ReadingOrder): Promise<ReadingAnswer> {
  const { number } = order;
  try {
    if ('texts' in order) return { number, readings: JSON.stringify(order.texts.map((text) => reading.read(text))) };
    return { number, ...packedFile(await parsing.parse(order.file)) };
  } catch (error) {
    if (error instanceof IntakeError) return { number, refusal: { code: error.code, messages: error.messages } };
    return { number, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', (order: ReadingOrder) => {
  void answer(order).then((answered) => {
    const given = 'submissions' in answered ? (answered.submissions?.chunks ?? []) : [];
    parentPort?.postMessage(
      answered,
      given.map((chunk) => chunk.buffer as ArrayBuffer),
    );
  });
});
