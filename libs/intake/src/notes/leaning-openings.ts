import type { ParsedStatement } from '../parsed.js';

const openings: readonly (readonly [RegExp, NonNullable<ParsedStatement['valence']>])[] = [
  [
    /^(?:väldigt )?(?:många|flera|flertalet|en del|några|vissa|de flesta|somliga|many|some) (?:[\p{L}]+ ){0,2}?(?:har|ser|upplever|möter|känner av|brottas med|kämpar med|have|face|struggle) (?:[\p{L}]+ ){0,2}?(?:utmaning|svårighet|problem|bekymmer|svårt|challenge|difficult)/iu,
    'trouble',
  ],
  [/^(?:många|flera|en del|några|de flesta) (?:uppskattar|är nöjda|trivs|värdesätter)(?!\p{L})/iu, 'praise'],
  [/^(?:många|flera|en del|några|de flesta) (?:önskar|efterfrågar|efterlyser|vill ha)(?!\p{L})/iu, 'wish'],
];

/** How words lean by their opening, as a heading would say: `Många har utmaningar med …`; null when it says nothing. */
export function leaningOf(words: string): ParsedStatement['valence'] {
  return openings.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
