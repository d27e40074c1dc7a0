import { PARTICLES, KIN, LIVING_VERBS, NO_SURNAME } from './name-cues.js';
import type { NameContext } from './name-context.js';
import type { NameRank } from './name-list.js';
import { bareOf, COMMON_WORD, isListedSurname } from './name-words.js';

/** Tokens that read as one name, before it is judged whose. */
export interface NameChain {
  readonly first: number;
  /** Last token, inclusive. */
  readonly last: number;
  /** How sure its best word is a given name; -1 where it is a surname or unknown. */
  readonly rank: NameRank | -1;
  readonly isGenitive: boolean;
  /** Begins in small letters, or stands in a text where case tells nothing. */
  readonly isSmall: boolean;
  /** A surname's telling end or a listed surname stands in it. */
  readonly hasSurname: boolean;
}

const LONGEST = 5;
const VERY_COMMON_WORD = -400;
const INITIAL = /^\p{Lu}\.?$/u;
const PLAIN_NAME = /^\p{Lu}\p{Ll}+$/u;
const JOINTS = /^(?:och|o|å|&|and|og|ja)$/u;

/** Names in the order of the text, never overlapping. Tokens that `isTaken` says belong to something else are passed over. */
export function findNameChains(context: NameContext, isTaken: (i: number) => boolean): NameChain[] {
  const chains: NameChain[] = [];
  const { words, analysis } = context;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || (!word.isCapital && word.small === null)) continue;
    if (analysis.tokens[i]?.kind !== 'word') continue;
    if ((!word.isCapital && !maySmallBegin(context, i, word.small)) || isTaken(i)) continue;
    const chain = chainAt(context, i, !word.isCapital || context.isCaseless);
    if (chain === null) continue;
    chains.push(chain);
    i = chain.last;
  }
  return chains;
}

/** In small letters nearly every short word is somebody's name: doubtful ones count only where a word brings them. */
function maySmallBegin(context: NameContext, i: number, rank: NameRank | 'perhaps' | null): boolean {
  return rank === 'perhaps' || (rank !== null && (rank >= leastSmallRank(context) || context.isBroughtAt(i)));
}

function leastSmallRank(context: NameContext): number {
  return context.isCaseless ? 1 : 2;
}

function chainAt(context: NameContext, first: number, isSmall: boolean): NameChain | null {
  const isStart = isSmall ? startsSmall(context, first) : startsCapital(context, first);
  if (!isStart) return null;
  const given = context.givenAt(first);
  let last = first;
  let rank = given.rank;
  let hasSurname = context.surnameAt(first) > (given.rank < 0 ? 0 : 1);
  let isGenitive = given.rank >= 0 ? given.isGenitive : isGenitiveSurname(context, first);
  while (last - first < LONGEST - 1 && !isGenitive && context.followsDirectly(last + 1)) {
    const next = last + 1;
    const takesCapital = !isSmall || (given.rank >= 3 && context.isCapitalAt(next));
    const step = takesCapital ? capitalStep(context, next) : Number(goesOnSmall(context, next));
    if (step === 0) break;
    last += step;
    const nextGiven = context.givenAt(last);
    if (rank < 0) rank = nextGiven.rank;
    if (context.surnameAt(last) > 0) hasSurname = true;
    isGenitive = nextGiven.rank >= 3 ? nextGiven.isGenitive : isGenitiveSurname(context, last);
  }
  return { first, last, rank, isGenitive, isSmall, hasSurname };
}

function startsSmall(context: NameContext, i: number): boolean {
  const { rank } = context.givenAt(i);
  if (rank < 0 || context.analysis.places[i] !== null) return false;
  return rank >= leastSmallRank(context) || context.isBroughtAt(i);
}

function startsCapital(context: NameContext, i: number): boolean {
  const { rank } = context.givenAt(i);
  const isBrought = context.isBroughtAt(i);
  const level = context.levelAt(i);
  if (rank < 0 && !isBrought && level !== undefined && level > VERY_COMMON_WORD) return false;
  const nextIsName = context.followsDirectly(i + 1) && context.isCapitalAt(i + 1);
  if (context.analysis.places[i] !== null)
    return rank >= 3 && nextIsName && context.analysis.places[i + 1] === null && context.surnameAt(i + 1) > 0;
  const written = context.sign(i);
  if (INITIAL.test(written))
    return nextIsName && context.sign(i + 1).length > 1 && (written.endsWith('.') || context.surnameAt(i + 1) > 0);
  const surname = context.surnameAt(i);
  const isShouted = written === written.toUpperCase();
  if (isShouted && rank < 3 && surname < 2) return false;
  if (rank > 0 || isBrought || surname === 2) return true;
  if (rank === 0) return false;
  const isRare = level === undefined || level <= COMMON_WORD;
  return surname === 1
    ? isRare || isListedSurname(context.lower(i))
    : level === undefined && actsLikePerson(context, i);
}

/** A word no list knows, with a capital that no sentence asks for, beside a name or doing what people do. */
function actsLikePerson(context: NameContext, i: number): boolean {
  if (context.isOpening(i) || !PLAIN_NAME.test(context.sign(i))) return false;
  const isBesideName =
    (JOINTS.test(context.lower(i - 1)) && context.isCapitalAt(i - 2) && context.givenAt(i - 2).rank >= 3) ||
    (JOINTS.test(context.lower(i + 1)) && context.isCapitalAt(i + 2) && context.givenAt(i + 2).rank >= 3);
  return isBesideName || LIVING_VERBS.has(context.lower(i + 1));
}

/** How many tokens the name goes on with. */
function capitalStep(context: NameContext, next: number): number {
  const lower = context.lower(next);
  if (!context.isCapitalAt(next)) {
    if (!PARTICLES.has(lower)) return context.surnameAt(next) === 2 ? 1 : 0;
    const after = PARTICLES.has(context.lower(next + 1)) && context.followsDirectly(next + 2) ? next + 2 : next + 1;
    return context.followsDirectly(after) && context.isCapitalAt(after) ? after - next + 1 : 0;
  }
  if (NO_SURNAME.has(lower)) return 0;
  const surname = context.surnameAt(next);
  if (surname > 0) return 1;
  if (context.analysis.places[next] !== null) return 0;
  const written = context.sign(next);
  const isAcronym =
    written.length > 1 && written.length <= 4 && written === written.toUpperCase() && !written.endsWith('.');
  return isAcronym && context.givenAt(next).rank < 0 ? 0 : 1;
}

function goesOnSmall(context: NameContext, next: number): boolean {
  const lower = context.lower(next);
  if (context.analysis.places[next] !== null || (!context.isCaseless && context.isCapitalAt(next))) return false;
  const isAtEnd = !context.followsDirectly(next + 1);
  if (/^\p{L}$/u.test(lower)) return isAtEnd && !/^[iåoäà]$/u.test(lower);
  const surname = context.surnameAt(next);
  const level = context.levelAt(next);
  const isRare = level === undefined || level < COMMON_WORD;
  if (surname === 2) return true;
  if (surname === 1) return isRare || (isListedSurname(lower) && !KIN.has(lower) && (isAtEnd || level < -550));
  return context.givenAt(next).rank >= 3 && (level === undefined || level < VERY_COMMON_WORD);
}

const ENDS_IN_S = /(?:ius|nas|as|is|os)$/u;
const SURNAME_IN_GENITIVE = /(?:ssons|bergs|ströms|grens|lunds|vists|mans|holms|dahls|ers)$/u;

function isGenitiveSurname(context: NameContext, i: number): boolean {
  const lower = context.lower(i);
  if (SURNAME_IN_GENITIVE.test(lower)) return true;
  return lower.length > 3 && lower.endsWith('s') && !isListedSurname(lower, true) && !ENDS_IN_S.test(lower);
}

/** The words of a name in small letters, the last without its genitive. */
export function partsOf(chain: NameChain, context: NameContext): string[] {
  const parts: string[] = [];
  for (let i = chain.first; i <= chain.last; i++) {
    const lower = context.lower(i);
    parts.push(i === chain.last && chain.isGenitive ? bareOf(lower) : lower);
  }
  return parts;
}
