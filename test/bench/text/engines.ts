import { createTextEngine, type TextEngine, type TextResources } from '@guldkorn/text';

/** Engines on the same resources, one for each list of places. */
export class Engines {
  private readonly engines = new Map<string, TextEngine>();
  readonly resources: TextResources;

  constructor(resources: TextResources) {
    this.resources = resources;
  }

  for(places: readonly string[] = []): TextEngine {
    const key = places.join('\n');
    let engine = this.engines.get(key);
    if (engine === undefined) this.engines.set(key, (engine = createTextEngine(this.resources, { places })));
    return engine;
  }
}
