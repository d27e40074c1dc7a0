export type * from './reading.js';
export { createTextEngine } from './engine.js';
export { headingLean, type HeadingLean } from './8-valence/heading-lean.js';
export { rankWithCorpus } from './10-keyphrases/corpus-rank.js';
export { topKeyphrases, type TopKeyphrase } from './10-keyphrases/top-keyphrases.js';
export { lemmaKeys, lemmaPlaces, queryKeys } from './lemma-keys.js';
export { lemmasOfWords } from './lemmas-of-words.js';
export { loadTextResources, textResourcesFolder, type TextResources } from './lexicon/resources.js';
export { TextResourceError, type TextResourceCode } from './lexicon/resource-error.js';
