/** Passive verbs by the forms of words alone: a hint to whoever writes, not a reading of the sentence. */
import type { ReportLanguage } from '../report.js';

export interface FoundSpan {
  readonly start: number;
  readonly end: number;
}

/** Words that end as a passive does and are none: verbs that always end so, and others. */
const neverPassive = new Set(
  (
    'finns fanns funnits hoppas hoppades hoppats trivs trivdes trivts minns mindes känns kändes känts syns syntes synts ' +
    'hörs lyckas lyckades lyckats misslyckas misslyckades andas andades umgås umgicks åldras åldrades saknas saknades ' +
    'saknats tycks tycktes vistas vistades vistats låtsas låtsades envisas envisades slåss ses träffas träffades möts ' +
    'möttes skäms skämdes svettas svettades trängs trängdes färdas färdades turas skyndas nalkas avundas ' +
    'tröttas mattas ångras följas kivas brottas kramas pussas plats platsens mats skats gats bets stats ' +
    'annars dessutom tillhands utomlands inomhus utomhus tills hos dels alls ens oftast extras bras framtidas strax ' +
    'vissas andras mångas fleras allas bådas samtligas våras höstas somras vintras'
  ).split(' '),
);
/** Present passives of verbs whose form a noun could have too, alone or after a prefix. */
const shortStems =
  'skrivs|drivs|vänds|krävs|hålls|görs|sägs|nämns|ges|tas|byggs|köps|säljs|styrs|leds|ställs|fylls|läggs|sätts|förs|' +
  'följs|döms|läggs|handläggs|bjuds|sänds|möjliggörs|löses|hämtas|väljs|räcks|rivs|stängs|höjs|sänks|skärps|stärks|förstärks|bestäms|utses|ses över';
const prefix =
  '(?:an|av|be|bi|bort|efter|er|fram|för|före|genom|in|med|ned|om|på|sam|till|under|upp|ut|vid|åter|över)?';
const sPassive = new RegExp(
  String.raw`(?<![\p{L}-])(?:${prefix}(?:${shortStems})|\p{Ll}{2,}(?:as|ades|ats|ddes|ldes|mdes|ndes|rdes|gdes|vdes|jdes|ktes|ptes|stes|ttes|rts|lts|mts|nts|gts|kts|pts|vts|tts|jts))(?![\p{L}-])`,
  'gu',
);
/** Passives that are terms of the domain, said in the same way everywhere: a voice is heard, a word is mentioned. */
const domainTerms = new Set('nämns nämnts hörts hördes'.split(' '));
const domainPhrase = 'för få för att visas';
const enDomainTerm = /\b(?:heard|mentioned)$/i;
/** Genitives of nouns: `bygdernas`, `människornas`, `husens`, `arbetets`. */
const genitive = /(?:[aoe]rnas|ningars|heters|ets)$/;

const participle = String.raw`\p{Ll}{2,}(?:ad|at|ade|ats|rd|rt|rda|ld|lt|lda|lld|llt|llda|nd|nt|nda|gd|gt|gda|vd|vt|vda|tt|dd|dda|en|et|na|ts|st|sta|kt|kta|pt|pta)`;
const blirPassive = new RegExp(
  String.raw`(?<![\p{L}-])(?:bli|blir|blev|blivit)\s+(?:inte\s+|ofta\s+|aldrig\s+)?(${participle})(?![\p{L}-])`,
  'gu',
);
/** What somebody or something may become without anybody doing it. */
const neverParticiple = new Set(
  'rädd glad trött lätt rätt vuxen egen ledsen galen nyfiken mycket inget något det en ett den van sen vaken öppet möjligt bäst störst minst flest sist först bra svårt stort kort känt gott dyrt kallt varmt tyst sant bra nöjt brett fast mest nästan utan ingen någon annan vatten'.split(
    ' ',
  ),
);

const helper = 'is|are|was|were|be|been|being';
const irregular =
  'known|given|made|shown|taken|seen|heard|told|said|found|held|kept|built|done|written|chosen|put|read|sent|brought|thought|left';
const enPassive = new RegExp(
  String.raw`\b(?:${helper})\s+(?:not\s+|often\s+|never\s+|always\s+|\w+ly\s+)?(?:\w{2,}ed|${irregular})\b`,
  'gi',
);

function inSwedish(text: string): FoundSpan[] {
  const single = [...text.matchAll(sPassive)]
    .filter(({ 0: word }) => !neverPassive.has(word) && !domainTerms.has(word) && !genitive.test(word))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ end }) => !text.slice(0, end).endsWith(domainPhrase));
  const pairs = [...text.matchAll(blirPassive)]
    .filter(({ 1: word = '' }) => !neverParticiple.has(word))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return [...single, ...pairs].sort((a, b) => a.start - b.start);
}

/** Where a text says what is done and not who does it, in order. */
export function passivesIn(text: string, language: ReportLanguage): FoundSpan[] {
  if (language === 'sv') return inSwedish(text);
  return [...text.matchAll(enPassive)]
    .filter(({ 0: found }) => !enDomainTerm.test(found))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
