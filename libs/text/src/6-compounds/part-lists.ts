import { wordSet } from '../lexicon/word-set.js';

/**
 * Heads that municipal words are made of and that DSSO does not let close a compound, since chance leaves so short a word
 * at many a word's end.
 */
export const SHORT_HEADS = wordSet(`
  by väg led hus lag bad sjö bygd hall park spår råd vård stig bro gård jakt liv mat tid bil buss tåg fisk skog
  älv lov ö täkt ås vik mur val kurs lok torv tomt bock nät jour peng örn holk gran tall myr bäck damm hed ängar
  sal tur år mark fält stam snö räv kör sås katt lån län kö
  sak tal art ort lök ost bär lås sår
`);

/** Short words that open compounds, though DSSO leaves them out or chance makes them common. */
export const SHORT_FIRSTS = wordSet(`
  el is öl te by yt it ny
  ren pop ved orm bär ost lön tak rum vän råd lov bud ris gym pub app kod sås lås mus mur älv örn räv gås sky arm öga öra
  get ugn äng bod pil lin ull sot frö nål yxa rea haj ärt sid sop mes tjur gym hot lår nöt myr hed
`);

/** Numerals open compounds of time and measure (sextonhundratal, tvåmannalag). */
export const NUMERALS = wordSet(`
  två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo trettio
  fyrtio femtio sextio sjuttio åttio nittio hundra tusen
`);

/** Endings that look like words but mostly are not heads. */
export const NOT_HEADS = wordSet(`
  ände het else ning ing ande ende are skap kap lig ism ist tion sion tet itet eri inna ska dom mun ring
  ling nad age ant ent and ter tor der ren ad et en er ar or an na tik nik sam bar fri lös vis rad era tant
  rant tera graf
`);

/** Prefixes, particles and chance beginnings: what they open is derived, not put together. */
export const NOT_FIRSTS = wordSet(`
  för till från med som den det att och var har kan ska per pro kon kom res rest des dis pre par mot upp ned
  ner oss del ens bes bel ber beg bet unde under öde ang und mis miss tro möj ses int inte all ett före efter
  över ute inne inn av an be ge er in ut om på vid van åter fram bort hän sam trans sub inter re de ex
  genom fort medan eller antingen framför
`);

/** Kin are words of their own: who speaks of farmor speaks of neither far nor mor. */
export const KIN = wordSet(`
  mormor morfar farmor farfar moster faster morbror farbror svärmor svärfar svärson svärdotter gudmor gudfar barnbarn
  dotterdotter dotterson sonson sondotter syskonbarn styvmor styvfar styvbror styvsyster
`);

/** Prefixes of verbs: a noun in -ning, -ande or -are of such a verb is derived (beskrivning is no riving). */
export const VERB_PREFIXES = [
  'be',
  'för',
  'an',
  'av',
  'bi',
  'er',
  'å',
  'in',
  'upp',
  'ned',
  'ner',
  'ut',
  'om',
  'på',
  'till',
  'under',
  'över',
  'åter',
  'från',
  'fram',
  'bort',
  'efter',
  'före',
  'genom',
  'mot',
  'sam',
  'und',
  'vid',
  'miss',
  'hän',
  'van',
];

/** Loanwords and old words whose letters happen to make two words. */
export const WHOLE_WORDS = wordSet(`
  rapport centrum manifest kristall reträtt markör kompost komplott makadam ottoman fenotyp parafras kombination
  passagerare kollektion transport kollaboration korporation degradering kvintessens spirulina kortslutning friskrivning malaria
  diplomat telegram support picknick termostat
`);
