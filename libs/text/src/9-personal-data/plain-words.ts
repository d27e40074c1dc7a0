import { wordSet } from '../lexicon/word-set.js';
import { partsOf, type NameChain } from './name-chains.js';
import { HUMAN_VERBS, KIN } from './name-cues.js';
import type { NameContext } from './name-context.js';

/** What one says while thinking; some are somebody's name far away. */
const INTERJECTIONS: ReadonlySet<string> = wordSet(`eh öh äh ehm öhm hm hmm mm mhm aha oj nja tja asså typ`);
/** Given names that are adjectives: before a noun they are these, *Tom hållplats*. */
const ADJECTIVES: ReadonlySet<string> = wordSet(`tom mild vild frisk rask stark glad stolt rik ren klar fager modig`);
const ENGLISH_MONTHS: ReadonlySet<string> = wordSet(`april may june august`);
const PLACE_IN_DEFINITE_FORM =
  /\p{L}{3}(?:fjäll(?:en|et)|sjö(?:n|arna)|berg(?:et|en)|älv(?:en|arna)|väg(?:en|arna)|gatan|torget|tjärn(?:en|arna)|myr(?:en|arna)|dalen|bäcken|forsen|udden|kullen|stugan|byn|bygden|socknen)$/u;
const ORGANISATION =
  /(?:styrelsen|nämnden|förvaltningen|kontoret|laget|lagen|föreningen|föreningarna|klubben|kommunen|rådet|gruppen|utskottet|fullmäktige|skolan|biblioteket|tjänsten|avdelningen|enheten|sällskapet|gänget|församlingen|partiet|bolaget|samfälligheten)$/u;
const CALLED = /^(?:heter|hette|hetat|kallas|kallades)$/u;
const SUBJECT = /^(?:jag|ja|han|hon|hen|som|vi|du|ni|namn|name)$/u;
/** Directly before its subject a word is a verb: *nu börje hä lukt*. */
const SUBJECT_AFTER = /^(?:hä|he|dä|de|det|man|jag|vi)$/u;
const CUES_BEFORE = /^(?:med|av|åt|till|hos|från|som|hejade|för)$/u;

/**
 * A word that only looks like a name: an interjection, an adjective, a month, a mountain or lake in its definite form, an
 * authority that is greeted, a word in small letters that nothing tells to be one.
 */
export function isPlainWord(context: NameContext, chain: NameChain): boolean {
  const { first, last, rank } = chain;
  if (first !== last) return false;
  const word = partsOf(chain, context)[0] ?? '';
  if (INTERJECTIONS.has(word)) return true;
  const isNounNext = context.followsDirectly(last + 1) && context.analysis.tokens[last + 1]?.tag === 'NOUN';
  if (ADJECTIVES.has(word) && isNounNext && !context.isCapitalAt(last + 1) && !context.isBroughtAt(first)) return true;
  if (context.analysis.language === 'en' && ENGLISH_MONTHS.has(word) && !context.isBroughtAt(first)) return true;
  if (rank < 0) return isDefiniteNoun(context, first, word);
  return chain.isSmall && isSmallWord(context, chain);
}

/** *Oviksfjällen*, *Kommunstyrelsen*: no given name, and in the form of what all know. */
function isDefiniteNoun(context: NameContext, at: number, word: string): boolean {
  if (KIN.has(context.lower(at - 1)) && context.lower(at - 1) !== 'man') return false;
  if (PLACE_IN_DEFINITE_FORM.test(word) || ORGANISATION.test(word)) return true;
  const token = context.analysis.tokens[at];
  return token?.tag === 'NOUN' && token.lemma.toLowerCase() !== word && context.surnameAt(at) === 0;
}

/** In small letters, brought by nothing but *heter* after what is nobody, or where a verb stands. */
function isSmallWord(context: NameContext, { first, last, rank }: NameChain): boolean {
  const before = context.lower(first - 1);
  if (CALLED.test(before) && rank <= 2) {
    const subject = context.lower(first - 2);
    return !SUBJECT.test(subject) && !KIN.has(subject) && !context.isCapitalAt(first - 2);
  }
  if (context.isBroughtAt(first)) return false;
  if (SUBJECT_AFTER.test(context.lower(last + 1)) && context.followsDirectly(last + 1)) return true;
  const tag = context.analysis.tokens[first]?.tag;
  const isCued = CUES_BEFORE.test(before) || HUMAN_VERBS.has(context.lower(last + 1));
  return (tag === 'ADJ' || tag === 'VERB' || tag === 'ADV') && !isCued;
}
