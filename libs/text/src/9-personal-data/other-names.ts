import { KNOWN_ALONE, KNOWN_TO_ALL } from './known-persons.js';
import { partsOf, type NameChain } from './name-chains.js';
import { KIN, PLACE_AFTER, PLACE_BEFORE, SURNAMES, THING_AFTER, THING_BEFORE } from './name-cues.js';
import type { NameContext } from './name-context.js';
import { COMMON_WORD } from './name-words.js';

const COMPANY = /^(?:ab|hb|kb|aktiebolag|handelsbolag)$/u;
const THING_END =
  /\p{L}{3}(?:väg|vägen|gatan?|stigen|torg|café|bageri|butik|verkstad|åkeri|bygg|salong|krog|handel|loppet|priset|dagen|fonden|minne)$/u;
const LIES = /^(?:vid|i|på|norr|söder|öster|väster|mitt|nära|längs|långt|fint|vackert|mellan|där|så)$/u;
const PLACE_NOUN = /(?:by|byn|sjö|plats|ort|bygd|gård|tjärn|ö|socken)$/u;
const PLACE_HEAD = /^(?:los|las|san|new|gran|real|south|north|east|west|cape|mount|fort|port|lake|saint)$/u;
const WAYS = [
  'km',
  'mil',
  'kilometer',
  'bussen',
  'tåget',
  'vägen',
  'leden',
  'spåret',
  'cykelväg',
  'väg',
  'åka',
  'åker',
  'kör',
];
const WAY_BEFORE = 8;

/** Artists, authors, rulers, figures of tales: known to all, so nobody's personal data here. */
export function isKnownToAll(context: NameContext, chain: NameChain): boolean {
  const parts = partsOf(chain, context);
  if (parts.length === 1 && KNOWN_ALONE.has(parts[0] ?? '') && !context.isBroughtAt(chain.first)) return true;
  const [next, afterNext] = [context.lower(chain.last + 1), context.lower(chain.last + 2)];
  const name = parts.join(' ');
  if ((parts.length > 1 && KNOWN_TO_ALL.has(name)) || KNOWN_TO_ALL.has(`${name} ${next}`)) return true;
  if (KNOWN_TO_ALL.has(`${name} ${next} ${afterNext}`)) return true;
  return /^[IVX]{2,}s?$/u.test(context.sign(chain.last + 1)) || /^[IVX]{2,}$/u.test(context.sign(chain.last));
}

/** An animal's, a boat's, a storm's name, or a longer name's last word. */
export function isThing(context: NameContext, chain: NameChain): boolean {
  const { first } = chain;
  const before = context.lower(first - 1);
  const quoted = /^["”“'’«»]$/u.test(context.sign(first - 1)) ? context.lower(first - 2) : '';
  const isAfterThing = THING_BEFORE.has(before) || THING_BEFORE.has(quoted);
  if (isAfterThing && !context.isAtLineStart(first) && !(KIN.has(before) && chain.rank >= 3)) return true;
  if (/^(?:heter|hette|kallas|döptes|namnet)$/u.test(before)) {
    const subject = context.lower(first - 2);
    if (/^(?:den|det|dom|de|it)$/u.test(subject) || THING_BEFORE.has(subject)) return true;
    if (subject === 'som' && THING_BEFORE.has(context.lower(first - 3))) return true;
  }
  return isTailOfName(context, chain);
}

/** *Los Angeles*, *Real Betis*: a capital stands right before that is neither a sentence's nor a person's. */
function isTailOfName(context: NameContext, { first, rank }: NameChain): boolean {
  if (!context.followsDirectly(first) || !context.isCapitalAt(first - 1) || context.isCaseless) return false;
  const before = context.lower(first - 1);
  if (before.length < 3 || context.isBroughtAt(first) || context.givenAt(first - 1).rank >= 0) return false;
  if (!context.isOpening(first - 1) || PLACE_HEAD.test(before)) return true;
  return rank < 3 && (context.levelAt(first - 1) ?? COMMON_WORD) <= COMMON_WORD;
}

/** A firm, street, event or prize named for somebody. */
export function isNamedFor(context: NameContext, chain: NameChain): boolean {
  const { first, last } = chain;
  const lastWord = context.lower(last);
  if (last > first && THING_AFTER.has(lastWord) && !SURNAMES.has(lastWord)) return true;
  if (!context.followsDirectly(last + 1))
    return context.sign(last + 1) === '&' && THING_AFTER.has(context.lower(last + 2));
  const next = context.lower(last + 1);
  if (COMPANY.test(next)) return true;
  if ((chain.isGenitive || /[sxz]$/u.test(lastWord)) && THING_AFTER.has(next)) return true;
  if (!chain.isGenitive) return false;
  const isTitle =
    context.isCapitalAt(last + 1) &&
    !context.isCaseless &&
    context.givenAt(last + 1).rank < 2 &&
    context.analysis.places[last + 1] === null;
  return isTitle || THING_END.test(next);
}

/** A place that bears a person's name, by what stands around it. */
export function isPlaceName(context: NameContext, chain: NameChain): boolean {
  const { first, last } = chain;
  if (first !== last) return false;
  const before = context.lower(first - 1);
  const mayFollow = !chain.isSmall || context.isCaseless || before === 'i';
  if (!chain.isGenitive && PLACE_BEFORE.has(before) && mayFollow) return true;
  if (/^(?:norra|södra|östra|västra|övre|nedre)$/u.test(before)) return true;
  if (before === 'om' && /^(?:norr|söder|öster|väster|norra|södra|östra|västra)$/u.test(context.lower(first - 2)))
    return true;
  if (context.followsDirectly(last + 1) && isToldPlace(context, last)) return true;
  if (/^(?:från|till|from|to|mot)$/u.test(before) && !chain.isGenitive && isOnWay(context, first)) return true;
  return chain.rank < 3 && context.names.isLocality(context.lower(first)) && !context.isBroughtAt(first);
}

/** *Stina ligger vid ...*, *Stina är en by*. */
function isToldPlace(context: NameContext, last: number): boolean {
  const [next, second, third] = [context.lower(last + 1), context.lower(last + 2), context.lower(last + 3)];
  if (PLACE_AFTER.has(next) || (next === 'ligger' && LIES.test(second))) return true;
  return /^(?:är|var)$/u.test(next) && /^(?:en|ett|ingen|vår|den|som)$/u.test(second) && PLACE_NOUN.test(third);
}

/** *Från Kulla till Hedda är det 6 km*: a way from one to the other. */
function isOnWay(context: NameContext, at: number): boolean {
  const { sentenceOf } = context.analysis;
  const words = new Set<string>();
  for (let k = Math.max(0, at - WAY_BEFORE); k <= at + WAY_BEFORE; k++)
    if (sentenceOf[k] === sentenceOf[at]) words.add(context.lower(k));
  return (words.has('från') && words.has('till') && words.has('det')) || WAYS.some((word) => words.has(word));
}
