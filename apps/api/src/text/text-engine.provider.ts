import type { Provider } from '@nestjs/common';
import { createTextEngine, loadTextResources, textResourcesFolder, type TextEngine } from '@guldkorn/text';
import { Municipality } from '../municipality/municipality.js';

export const TEXT_ENGINE = Symbol('TextEngine');

/** The text engine, with its models loaded once and the municipality's place names known to it. */
export const textEngineProvider: Provider = {
  provide: TEXT_ENGINE,
  useFactory: (municipality: Municipality): TextEngine =>
    createTextEngine(loadTextResources(textResourcesFolder()), { places: municipality.gazetteer.allNames() }),
  inject: [Municipality],
};
