export type * from './reading.js';
export { createTextEngine } from './engine.js';
export { lemmaKeys, queryKeys } from './lemma-keys.js';
export { loadTextResources, textResourcesFolder, type TextResources } from './lexicon/resources.js';
export { TextResourceError, type TextResourceCode } from './lexicon/resource-error.js';
