import { wordSet } from '../lexicon/word-set.js';

/** Adjectives that *för* makes too much of: *för dyrt*; but *för unga* is for the young. */
export const TOO_MUCH: ReadonlySet<string> = wordSet(`
  dyr lång kort stor liten hög låg svår trång snabb långsam gammal sen smal mörk kall dålig glest gles tung
  krånglig få många mycket lite
`);

/** Words that SentimentLex lets lean and that residents use plainly: to go, to clear snow, light and heavy traffic. */
export const PLAIN_WORDS: ReadonlySet<string> = wordSet(`
  hela gå väl rätt just hålla lätt hel världens klar riktig passa ren svart laga leka tjäna rena dan le botten
  sur fett rosa städa tvätta behandla stämma lova ära tung gälla mörk mänsklig äga grov klicka suga skämta akta
  road pryda operera sann korrekt enkel stoppa tidernas snar underhålla diska täck apa tryckt såld operativ
  steril simpel pur sterilisera toppa uppgradera nere smitta fira vårda utveckla kvick ond vinna allvarlig
  rutten duga bitter lämplig konsekvent ordentlig mäktig sanna
`);

export const NEGATORS: ReadonlySet<string> = wordSet(`
  ingenstans ingenstädes nowhere inte int inta ente ittj ej icke aldrig ingen inga inget ingenting knappast knappt utan varken ikke not n’t never no nothing
  hardly without don't doesn't isn't aren't can't won't didn't cannot
`);
/** Denies every other place rather than the thing itself: *ingen bättre plats*, *ingenstans är det så fint*. */
export const DENIES_ALL_OTHERS: ReadonlySet<string> = wordSet(`
  ingen inga inget ingenting ingenstans ingenstädes no nothing nowhere
`);
/** What *man*, *kan* or *finns* denies, it denies of any place. */
export const GENERIC_SUBJECTS: ReadonlySet<string> = wordSet(`man du finns finnas kan kunde hitta hittar aldrig`);
/** Being spared trouble is praise; being spared what is good is seldom said. */
export const SPARING: ReadonlySet<string> = wordSet(`slippa slipper slapp sluppit slipp`);
export const FREE_BEFORE_FROM: ReadonlySet<string> = wordSet(`fri fritt fria bort borta`);
/** What is praised for not being there; alone it says too little to lean. Heads of compounds too: *bilköer*. */
export const BETTER_ABSENT: ReadonlySet<string> = wordSet(`
  stress kö köer trängsel avgas avgaser brottslighet kriminalitet brott inbrott hets jäkt oväsen bråk avund
  avundsjuka förorening skräp buller oljud trafikljud trafikbuller genomfartstrafik biltrafik mobbning våld
  storstadsstress tjuv krav
`);
/** What follows weighs more than what stands before: *fint, men dyrt*. */
export const CONTRASTS: ReadonlySet<string> = wordSet(`
  men dock fast däremot tyvärr but however unfortunately yet
`);
/** What follows, up to the next comma, is granted and weighs less: *trots att det är långt*. */
export const CONCESSIONS: ReadonlySet<string> = wordSet(`
  trots fastän medan although though despite
`);
