// A thread of its own that reads texts: what the reading workers start. Each has an engine to itself.
import { parentPort, workerData } from 'node:worker_threads';
import type { Profile } from '@guldkorn/municipality';
import { createTextEngine, loadTextResources, textResourcesFolder } from '@guldkorn/text';
import { TextReading, type TextToRead } from './text-reading.js';

/** What a thread needs of the municipality to read as the others do. */
export interface ReaderProfile extends Pick<Profile, 'themes' | 'districts'> {
  /** Every name that a place goes by. */
  readonly places: readonly string[];
}

/** Some texts to read. */
export interface ReadingOrder {
  readonly number: number;
  readonly texts: readonly TextToRead[];
}

/** What became of an order: the readings as JSON, which costs a tenth of cloning so many small objects; or what went wrong. */
export type ReadingAnswer =
  | { readonly number: number; readonly readings: string }
  | { readonly number: number; readonly error: string };

const { places, ...profile } = workerData as ReaderProfile;
const reading = new TextReading(createTextEngine(loadTextResources(textResourcesFolder()), { places }), profile);

function answer({ number, texts }: ReadingOrder): ReadingAnswer {
  try {
    return { number, readings: JSON.stringify(texts.map((text) => reading.read(text))) };
  } catch (error) {
    return { number, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', (order: ReadingOrder) => parentPort?.postMessage(answer(order)));
