import type { Provider } from '@nestjs/common';
import {
  createTextEngine,
  loadTextResources,
  textResourcesFolder,
  type TextEngine,
  type TextResources,
} from '@guldkorn/text';
import { Municipality } from '../municipality/municipality.js';

export const TEXT_ENGINE = Symbol('TextEngine');

let resources: TextResources | null = null;

/** What the engine has learnt never changes: every server of this process shares it. */
function sharedResources(): TextResources {
  return (resources ??= loadTextResources(textResourcesFolder()));
}

/** The text engine, with its models loaded once and the municipality's place names known to it. */
export const textEngineProvider: Provider = {
  provide: TEXT_ENGINE,
  useFactory: (municipality: Municipality): TextEngine =>
    createTextEngine(sharedResources(), { places: municipality.gazetteer.allNames() }),
  inject: [Municipality],
};
