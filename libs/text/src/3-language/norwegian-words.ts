import { wordSet } from '../lexicon/word-set.js';

/** Norwegian words that Swedish writes otherwise: they tell the two apart where most words are shared. */
export const NORWEGIAN_MARKERS: ReadonlySet<string> = wordSet(`
  og jeg ikke å er hva hvor hvorfor hvordan hvem hvis noe noen mye meg deg seg dere ble vært være når etter fra
  også sånn våre oss ei eg ikkje kva korleis noko nå bare veldig mange hun hans disse dette fordi gjør gjøre
  går får kjører bor liker elsker trives ønsker trenger mangler savner synes skolen barna naturen fjellet
  fjellene skogen bygda bygden folkene menneskene hjelper hyggelig koselig fantastisk vakker rolig stille trygt
  trygg nært nær nærhet nærheten mulighet muligheter fritid ski turer turområder snøscooter veien veiene veier
  buss bussen bussene busser butikken butikk sykehus lege tannlege barnehage barnehager fiske jakt elg elva
  elven innsjø vann vannet snø vinteren sommeren høsten kommunen kommune samhold samholdet felleskap fellesskap
  fellesskapet naboer nabo hverandre alltid aldri gjerne heller kanskje sammen hjemme hjem hus huset oppvekst
  vokst flyttet flytte både mellom gjennom uten igjen første siste største beste bedre penger arbeid jobb
  jobber skole ungdom ungdommer eldre nettet dekning strøm dyrt billig rundt utenfor inne ute
`);

/** Function words that Swedish and Norwegian both have, but that mean Norwegian oftener than the Swedish list lets on. */
export const NORWEGIAN_NOT_SWEDISH: ReadonlySet<string> = wordSet(`
  er her og ei meg deg noe når ble hun fra nå
`);
