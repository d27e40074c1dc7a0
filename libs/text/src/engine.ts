import { Draft } from './draft.js';
import type { TextResources } from './lexicon/resources.js';
import { pipeline } from './pipeline.js';
import type { Reading, ReadingContext, TextEngine } from './reading.js';

/** Raised by hand when the code reads a text otherwise; the models have their own fingerprint. */
const CODE_VERSION = '8';

/** Builds the engine from loaded resources and the municipality's place names. Pure: it holds nothing but memos of what words are. */
export function createTextEngine(
  resources: TextResources,
  options: { readonly places: readonly string[] },
): TextEngine {
  const stages = pipeline(resources, options.places);
  return {
    version: `${CODE_VERSION}-${resources.fingerprint}`,
    read(text: string, context: ReadingContext = {}): Reading {
      const draft = new Draft(text, context);
      for (const stage of stages) stage.run(draft);
      return draft.reading();
    },
  };
}
