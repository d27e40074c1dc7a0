import { createTextEngine } from '../engine.js';
import { loadTextResources, textResourcesFolder } from '../lexicon/resources.js';

/** One engine for the specs, with made-up and real place names. */
export const resources = loadTextResources(textResourcesFolder());
export const engine = createTextEngine(resources, { places: ['Ås', 'Granbyn', 'Björknäs', 'Norra Lövvik', 'Laxsjö'] });
