/** Words as they are said, that no rule makes of the written ones. */
export const SPOKEN: ReadonlyMap<string, string> = new Map([
  ['mej', 'mig'],
  ['dej', 'dig'],
  ['sej', 'sig'],
  ['nån', 'någon'],
  ['nåt', 'något'],
  ['nåra', 'några'],
  ['nånting', 'någonting'],
  ['nånstans', 'någonstans'],
  ['sån', 'sådan'],
  ['sånt', 'sådant'],
  ['såna', 'sådana'],
  ['sådär', 'så där'],
  ['oxå', 'också'],
  ['stan', 'staden'],
  ['morron', 'morgon'],
  ['morronen', 'morgonen'],
  ['fjällä', 'fjället'],
]);

/** How an ending that is said answers to one that is written; the longest first. */
export interface SpokenEnding {
  readonly said: string;
  readonly written: string;
  /** What the letter before must be. */
  readonly after: RegExp;
}

const CONSONANT = /[bcdfghjklmnprstvxz]$/u;
const ANY = /\p{L}$/u;

/**
 * Definite and plural endings as they are said over much of Sweden: *skogn*, *gårn*, *sågverke*, *bussane*, *skolera*. They count only
 * where what they make is a noun's form.
 */
export const SPOKEN_ENDINGS: readonly SpokenEnding[] = [
  { said: 'arane', written: 'arna', after: CONSONANT },
  { said: 'ane', written: 'arna', after: CONSONANT },
  { said: 'ana', written: 'arna', after: CONSONANT },
  { said: 'anä', written: 'arna', after: CONSONANT },
  { said: 'era', written: 'orna', after: CONSONANT },
  { said: 'era', written: 'erna', after: CONSONANT },
  { said: 'era', written: 'arna', after: CONSONANT },
  { said: 'ene', written: 'erna', after: CONSONANT },
  { said: 'ena', written: 'en', after: CONSONANT },
  { said: 'rn', written: 'rden', after: ANY },
  { said: 'n', written: 'en', after: CONSONANT },
  { said: 'e', written: 'et', after: CONSONANT },
  { said: 'ä', written: 'et', after: CONSONANT },
  { said: 'er', written: 'or', after: CONSONANT },
];
