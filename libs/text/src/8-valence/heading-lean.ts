import { wordSet } from '../lexicon/word-set.js';
import type { ReadingContext, Valence } from '../reading.js';

/** What a heading or a question gives to whatever stands under it. */
export type HeadingLean = NonNullable<ReadingContext['prior']>;

type Leaning = Exclude<Valence, 'unclear'>;

const LONGEST = 120;

/** Words as written; what asks for an answer of a kind, not what is good or bad itself: *trygghet* and *buller* are topics. */
const LEANING_WORDS: Readonly<Record<Leaning, ReadonlySet<string>>> = {
  praise: wordSet(`
  bra bäst bästa styrka styrkor plus positivt fördel fördelar guldkorn pärla pärlor favorit favoriter stolt stolta stolthet
  trivs uppskattar uppskatta gillar älskar fungerar funkar glädje glädjeämnen tillgångar unikt like love good best strengths
  proud nöjd nöjda glad glada glädjer härligt kul roligt roligast skönt lockar ros höjdpunkter ljuspunkter tillgång
`),
  trouble: wordSet(`
  svaghet svagheter hot utmaning utmaningar minus negativt nackdel nackdelar dåligt dålig sämre sämst skaver stör oroar oro
  saknar saknas brist brister problem hinder svårt svårast jobbigt risker suger irriterar weaknesses threats challenges problems
  missing worst bad dislike tungt tråkigt tråkigast arg rädd synd fattas värst värsta ris orosmoln fallgropar besvär klagomål
  missnöjd jobbigast avskräcker negativa krångligt
`),
  wish: wordSet(`
  förslag önskelista önskelistan önskemål önskningar önskar önskan vision visioner idéer idé drömmar drömmer dröm behövs behöver
  krävs borde ändra förändra förbättra förbättras förbättringar förbättringsförslag bättre satsa prioritera viktigast framåt
  möjlighet möjligheter åtgärd åtgärder utveckla utvecklas bevara uppmaning uppmaningar inspel medskick suggestions wishes ideas improve
  better change
`),
};

/** Sequences that decide before single words do. */
const PHRASES: readonly (readonly [string, Leaning])[] = [
  ['inte bra', 'trouble'],
  ['mindre bra', 'trouble'],
  ['inte fungerar', 'trouble'],
  ['fungerar inte', 'trouble'],
  ['funkar inte', 'trouble'],
  ['inte funkar', 'trouble'],
  ['tummen upp', 'praise'],
  ['tummen ner', 'trouble'],
  ['inte flytta', 'praise'],
  ['aldrig flytta', 'praise'],
  ['flytta härifrån', 'trouble'],
  ['flyttade du härifrån', 'trouble'],
  ['flyttade du hit', 'praise'],
  ['vilja flytta hit', 'wish'],
  ['nästa steg', 'wish'],
  ['detta vill vi', 'wish'],
  ['det här vill vi', 'wish'],
  ['stanna kvar', 'praise'],
  ['varför bor du', 'praise'],
  ['få fler', 'wish'],
  ['fler ska', 'wish'],
  ['fick bestämma', 'wish'],
  ['vill du se', 'wish'],
  ['vill ni se', 'wish'],
  ['mer av', 'wish'],
];

const QUESTION_WORDS = wordSet('vad varför vilka vilket vilken hur var när vem what why which how where');
/** A question that is answered by yes or no leans nowhere: *Är bussarna bra?* */
const YES_OR_NO = wordSet(
  'är har kan känner finns tycker vill ska skulle fungerar går får trivs blir is are do does can',
);

/**
 * How a heading or question leans by its own words, for those that no list knows; null where it leans nowhere or two ways.
 * It is stricter than the reading of statements: a topic is no judgement.
 */
export function headingLean(heading: string): HeadingLean | null {
  if (heading.length > LONGEST) return null;
  const words = heading.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const opening = words[0] ?? '';
  const isQuestion = QUESTION_WORDS.has(opening) || heading.trimEnd().endsWith('?');
  if (isQuestion && YES_OR_NO.has(opening)) return null;
  const line = ` ${words.join(' ')} `;
  const phrase = PHRASES.find(([sequence]) => line.includes(` ${sequence} `));
  const valence = phrase?.[1] ?? onlyLeaning(words);
  return valence === null ? null : { valence, basis: isQuestion ? 'question' : 'heading' };
}

function onlyLeaning(words: readonly string[]): Leaning | null {
  const found = (['praise', 'trouble', 'wish'] as const).filter((leaning) =>
    words.some((word) => LEANING_WORDS[leaning].has(word)),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}
