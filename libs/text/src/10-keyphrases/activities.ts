/**
 * Verbs of what people do where they live, and the noun that counts with them: who says that they fish and who speaks of the
 * fishing say the same thing. The table is short on purpose: only activities, only where the noun means what the verb does.
 */
export const ACTIVITIES: ReadonlyMap<string, string> = new Map([
  ['fiska', 'fiske'],
  ['jaga', 'jakt'],
  ['paddla', 'paddling'],
  ['vandra', 'vandring'],
  ['bada', 'bad'],
  ['cykla', 'cykling'],
  ['rida', 'ridning'],
  ['odla', 'odling'],
  ['simma', 'simning'],
  ['klättra', 'klättring'],
  ['pendla', 'pendling'],
  ['promenera', 'promenad'],
  ['dansa', 'dans'],
  ['sjunga', 'sång'],
  ['träna', 'träning'],
  ['tälta', 'tältning'],
  ['campa', 'camping'],
  ['slöjda', 'slöjd'],
  ['väva', 'vävning'],
  ['pimpla', 'pimpelfiske'],
  ['flugfiska', 'flugfiske'],
  ['longera', 'longering'],
  ['orientera', 'orientering'],
  ['gympa', 'gymnastik'],
  ['meta', 'mete'],
  ['segla', 'segling'],
  ['jogga', 'joggning'],
  ['virka', 'virkning'],
  ['ploga', 'plogning'],
  ['snickra', 'snickeri'],
  ['undervisa', 'undervisning'],
  ['grilla', 'grillning'],
]);

/** *åka* or *köra* with one of these is an activity of its own; the span covers both words. */
export const RIDING_VERBS: ReadonlySet<string> = new Set(['åka', 'köra']);
export const RIDDEN: ReadonlyMap<string, string> = new Map([
  ['skida', 'skidåkning'],
  ['längdskida', 'längdskidåkning'],
  ['skridsko', 'skridskoåkning'],
  ['skoter', 'skoteråkning'],
  ['slalom', 'slalomåkning'],
  ['pulka', 'pulkaåkning'],
  ['hundspann', 'hundspann'],
]);

/**
 * What a place is said to be, and the noun that counts with it: *det är tyst här* and *tystnaden* say the same of a place.
 * Only by itself or of *det*: people who fall silent say nothing of the place.
 */
export const QUALITIES: ReadonlyMap<string, string> = new Map([
  ['tyst', 'tystnad'],
  ['stilla', 'stillhet'],
  ['lugn', 'lugn'],
  ['trygg', 'trygghet'],
  ['otrygg', 'otrygghet'],
  ['mörk', 'mörker'],
  ['fri', 'frihet'],
  ['ensam', 'ensamhet'],
  ['hjälpsam', 'hjälpsamhet'],
  ['gästfri', 'gästfrihet'],
  ['företagsam', 'företagsamhet'],
]);
