import type { Analysis } from '../analysis.js';
import type { TextResources } from '../lexicon/resources.js';
import { wordSet } from '../lexicon/word-set.js';
import type { Token } from '../reading.js';
import type { Candidate } from './candidate.js';
import { SWEDISH_STOP_NOUNS } from './stop-words.js';

const LONGEST_NAME = 5;
const SHORTEST_GENITIVE = 4;
const FIRM_FORM: ReadonlySet<string> = new Set(['AB', 'HB', 'KB']);
const SURNAME = /\p{L}{2}(?:sson|dotter)$/u;
const ACRONYM = /^\p{Lu}{2,6}$/u;
const CAPITAL = /^\p{Lu}/u;
/** A place that is only named in passing. */
const PASSING = 0.3;
const LOCATIVE: ReadonlySet<string> = new Set([
  'i',
  'på',
  'från',
  'till',
  'kring',
  'runt',
  'utanför',
  'vid',
  'mot',
  'genom',
  'nära',
  'ur',
  'över',
]);
/** What an institution, a building or a landmark ends in: it is a matter of its own wherever it stands. */
export const NAME_OF_THING =
  /(?:verket|inspektionen|styrelsen|nämnden|myndigheten|skolan|gården|gårn|parken|kyrkan|hallen|föreningen|laget|klubben|bolaget|huset|stugan|leden|loppet|dagen|sjön|älven|fjället|fjällen|berget|ån|viken|tjärn|tjärnen|skogen|bruket|kvarnen|museet|teatern|buss|banan|partiet|fonden|rådet|stiftelsen|banken|kooperativ)s?$/u;
/** Nouns that make a name of the place before them: *Ulvhults skola*. */
const INSTITUTIONS: ReadonlySet<string> = wordSet(`
  skola förskola kyrka kapell bygdegård hembygdsgård bystuga station camping badplats simhall ishall sporthall idrottsplats hamn fyr slott
  herrgård bruk kvarn såg mejeri museum bibliotek torg park golfbana slalombacke skidbacke hälsocentral vårdcentral äldreboende byalag
  bygdegårdsförening hembygdsförening intresseförening samfällighet idrottsförening skidklubb ridklubb skoterklubb jaktlag fiskevårdsområde
  marknad revy spelmanslag hemvärn brandvärn lanthandel
`);
/** Who is named after them is a person: *min man Karl*, *grannen Bo*. */
export const ROLES: ReadonlySet<string> = wordSet(`
  man fru hustru sambo son dotter bror syster mamma pappa mormor morfar farmor farfar moster faster morbror farbror kusin vän kompis granne
  lärare fröken rektor chef bonde handlare kantor präst tant gubbe familj herr bagare snickare läkare doktor kommunalråd ordförande
`);
const SAYING: ReadonlySet<string> = wordSet('säga berätta tycka mena tro förklara svara fråga undra heta');

/** Where the name that begins at `first` ends: names side by side, and `&` between two of them. */
export function nameEnd(analysis: Analysis, first: number): number {
  let last = first;
  for (;;) {
    const next = analysis.tokens[last + 1];
    if (last - first >= LONGEST_NAME - 1 || next === undefined || !continues(analysis, first, last + 1)) return last;
    if (FIRM_FORM.has(next.text)) return last;
    if (next.tag === 'PROPN') last++;
    else if (opensFirm(analysis, last)) last += 2;
    else if (last > first && next.tag === 'NOUN' && isCapital(next)) last++;
    else return last;
  }
}

function continues(analysis: Analysis, first: number, i: number): boolean {
  return analysis.places[i] === null && analysis.sentenceOf[i] === analysis.sentenceOf[first];
}

function isCapital(token: Token | undefined): boolean {
  return CAPITAL.test(token?.text ?? '');
}

/** Names of lakes, associations, shops; persons are nobody's keyphrase, and a town named in passing stands behind. */
export function nameCandidate(
  analysis: Analysis,
  first: number,
  last: number,
  resources: TextResources,
): Candidate | null {
  const names = analysis.tokens.slice(first, last + 1);
  const opening = names[0];
  if (opening === undefined || (names.length === 1 && (opening.text.length < 2 || FIRM_FORM.has(opening.text))))
    return null;
  if (SWEDISH_STOP_NOUNS.has(opening.text.toLowerCase()) || isPerson(analysis, first, last, resources)) return null;
  const text = names.map((token, i) => (i === names.length - 1 ? lastName(token) : token.text)).join(' ');
  const isInPassing =
    names.length === 1 &&
    isAfterLocative(analysis, first) &&
    !ACRONYM.test(opening.text) &&
    !NAME_OF_THING.test(opening.text.toLowerCase());
  return { first, last, key: text, form: text, parts: [], weight: isInPassing ? PASSING : 1 };
}

/** The lemma of a noun that turns out a name is a noun's: only the genitive is taken off. */
function lastName({ tag, lemma, text }: Token): string {
  if (tag === 'PROPN') return lemma;
  return text.endsWith('s') && text.length > SHORTEST_GENITIVE ? text.slice(0, -1) : text;
}

function isAfterLocative(analysis: Analysis, i: number): boolean {
  const before = analysis.tokens[i - 1]?.text.toLowerCase() ?? '';
  return LOCATIVE.has(before === 'hela' ? (analysis.tokens[i - 2]?.text.toLowerCase() ?? '') : before);
}

function isPerson(analysis: Analysis, first: number, last: number, { givenNames }: TextResources): boolean {
  const names = analysis.tokens.slice(first, last + 1);
  const opening = names[0];
  if (opening === undefined) return false;
  // Of Inga-Maj the first half will do; Mats is no genitive; in "Skatteverkets Mats Ek" the given name comes second.
  const hyphen = opening.text.indexOf('-');
  if (givenNames.has(hyphen > 0 ? opening.text.slice(0, hyphen) : opening.text) || givenNames.has(opening.lemma))
    return true;
  if (SURNAME.test(names.at(-1)?.lemma ?? '') || names.slice(1, -1).some(({ text }) => givenNames.has(text)))
    return true;
  const before = analysis.tokens[first - 1];
  if (
    before?.tag === 'NOUN' &&
    ROLES.has(before.lemma) &&
    analysis.sentenceOf[first - 1] === analysis.sentenceOf[first]
  )
    return true;
  return SAYING.has(analysis.tokens[last + 1]?.lemma ?? '');
}

/** *Ulvhults skola*, *Grytebo Bygdegårdsförening*: a place of the municipality as part of another name; null where it stands alone. */
export function placeNameCandidate(analysis: Analysis, i: number): Candidate | null {
  const place = analysis.tokens[i];
  const next = analysis.tokens[i + 1];
  if (place === undefined || next === undefined || analysis.sentenceOf[i] !== analysis.sentenceOf[i + 1]) return null;
  if (analysis.places[i] === null || analysis.places[i + 1] !== null || next.kind !== 'word') return null;
  const isNamed = isCapital(next) && (next.tag === 'PROPN' || next.tag === 'NOUN') && next.text.length > 1;
  if (!isNamed && !(next.tag === 'NOUN' && next.text.toLowerCase() === next.lemma && INSTITUTIONS.has(next.lemma)))
    return null;
  const text = `${place.text} ${next.text}`;
  return { first: i, last: i + 1, key: text, form: text, parts: [], words: [next.lemma], weight: 1.4 };
}

/** *Humle & Sköld*: a firm is told by its sign, whatever its words are tagged. */
export function opensFirm(analysis: Analysis, i: number): boolean {
  const and = analysis.tokens[i + 1];
  return (
    and?.text === '&' &&
    isCapital(analysis.tokens[i]) &&
    isCapital(analysis.tokens[i + 2]) &&
    continues(analysis, i, i + 2)
  );
}

/** *LSS*, *BVC* where the text around is not all capitals. */
export function isAmongSmallLetters(analysis: Analysis, i: number): boolean {
  return [i - 1, i + 1].some((k) => /\p{Ll}/u.test(analysis.tokens[k]?.text ?? ''));
}
