export { stemmed } from './stems.js';
export * from './gold-files.js';
export { keyphraseAgreement, scoreKeyphrases, type KeyphrasePair, type KeyphraseScores } from './keyphrases.js';
export { labelAgreement, scoreLabels, type LabelPair, type LabelScores } from './labels.js';
export { readMarked, scoreSpans, type KindSpan, type SpanPair, type SpanScores } from './spans.js';
export { agreementOf, scoreOf, type Figure } from './score-task.js';
