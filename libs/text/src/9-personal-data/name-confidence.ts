import type { NameChain } from './name-chains.js';
import { BRINGING, HUMAN_VERBS, KIN } from './name-cues.js';
import type { NameContext } from './name-context.js';
import { COMMON_WORD, isListedSurname } from './name-words.js';

const UNCOMMON_WORD = -500;
const JOINT = /^(?:och|o|å|&|,|eller|and|og|ja)$/u;
const CALLED = /^(?:heter|hette|kallas|mvh|hälsningar|hos|ring|kontakta|familjen)$/u;
const FIRST_PERSON = /^(?:jag|ja|mig|me|i|jeg)$/u;

/** What is around a name, each asked for once. */
interface Surroundings {
  readonly isBrought: boolean;
  readonly isSignature: boolean;
  readonly isJoined: boolean;
  readonly isOpening: boolean;
  readonly isHuman: boolean;
}

/** How sure a name is a private person's, 0-1, where nothing tells that it is somebody or something else's. */
export function nameConfidence(context: NameContext, chain: NameChain): number {
  const around: Surroundings = {
    isBrought: context.isBroughtAt(chain.first),
    isSignature: isSignature(context, chain),
    isJoined: isJoined(context, chain),
    isOpening: context.isOpening(chain.first),
    isHuman: HUMAN_VERBS.has(context.lower(chain.last + 1)),
  };
  if (chain.isSmall) return smallConfidence(context, chain, around);
  if (chain.last > chain.first) return fullConfidence(context, chain, around);
  return chain.rank >= 0 ? givenConfidence(context, chain, around) : surnameConfidence(context, chain, around);
}

function smallConfidence(context: NameContext, chain: NameChain, around: Surroundings): number {
  const { rank } = chain;
  if (chain.last > chain.first && chain.hasSurname && rank >= 1) return 0.85;
  if (rank >= 3 && (around.isBrought || around.isSignature)) return 0.85;
  if (rank === 4 && (context.analysis.language === 'sv' || context.isCaseless)) return 0.7;
  if (rank >= 2 && (around.isBrought || around.isJoined)) return 0.6;
  if (rank >= 1 && around.isSignature) return 0.6;
  return rank === 1 && CALLED.test(context.lower(chain.first - 1)) ? 0.6 : 0.2;
}

function fullConfidence(context: NameContext, chain: NameChain, around: Surroundings): number {
  const { rank, hasSurname } = chain;
  const isBacked = around.isBrought || around.isSignature;
  if (rank >= 2) return hasSurname ? 0.98 : 0.92;
  if (rank >= 0) return hasSurname ? 0.92 : isBacked || !around.isOpening ? 0.75 : 0.3;
  return context.surnameAt(chain.last) === 2 ? 0.75 : isBacked || (around.isHuman && !around.isOpening) ? 0.7 : 0.3;
}

function givenConfidence(context: NameContext, chain: NameChain, around: Surroundings): number {
  const before = context.lower(chain.first - 1);
  if (chain.rank === 0) return KIN.has(before) || CALLED.test(before) ? 0.7 : 0.2;
  if (around.isBrought || around.isSignature) return 0.95;
  if (chain.rank === 4) return 0.92;
  if (chain.rank === 3) return 0.88;
  if (chain.rank === 2) return !around.isOpening || around.isHuman || around.isJoined ? 0.75 : 0.4;
  return !around.isOpening ? 0.65 : around.isJoined || around.isHuman ? 0.6 : 0.3;
}

function surnameConfidence(context: NameContext, chain: NameChain, around: Surroundings): number {
  const { first } = chain;
  const lower = context.lower(first);
  const strength = context.surnameAt(first);
  const level = context.levelAt(first) ?? COMMON_WORD;
  const isRare = level <= COMMON_WORD;
  const isUncommon = isRare || (strength > 0 && level <= UNCOMMON_WORD);
  // The ordinary Swede.
  if (/^svenssons?$/u.test(lower) && !around.isBrought && !around.isSignature) return 0.3;
  if (strength === 2) return 0.85;
  if (context.names.isLocality(lower)) return 0.2;
  if (around.isBrought) return KIN.has(context.lower(first - 1)) || isListedSurname(lower) || isUncommon ? 0.7 : 0.3;
  if (around.isSignature && isRare) return 0.55;
  if (around.isOpening) return 0.2;
  if (isListedSurname(lower)) return around.isHuman || chain.isGenitive ? 0.6 : 0.2;
  return strength === 0 ? 0.55 : 0.2;
}

/** Beside a plain name, kin or the writer: *Björn och Anna*, *mamma o Tindra*, *Inga och jag*. */
function isJoined(context: NameContext, { first, last }: NameChain): boolean {
  return (
    (JOINT.test(context.lower(first - 1)) && isPlainPerson(context, first - 2, context.sign(first - 1))) ||
    (JOINT.test(context.lower(last + 1)) && isPlainPerson(context, last + 2, context.sign(last + 1)))
  );
}

/** After a comma the writer begins anew: *the first autumn, I had*. */
function isPlainPerson(context: NameContext, i: number, joint: string): boolean {
  const lower = context.lower(i);
  if ((FIRST_PERSON.test(lower) && joint !== ',') || KIN.has(lower)) return true;
  const { rank } = context.givenAt(i);
  return rank >= 3 || (rank >= 1 && !context.isCaseless && context.isCapitalAt(i));
}

/** The name stands alone at the end: after a full stop, on a line of its own, after a slash or a greeting. */
function isSignature(context: NameContext, chain: NameChain): boolean {
  const { tokens } = context.analysis;
  const before = tokens[chain.first - 1];
  if (before === undefined) return false;
  let after = chain.last + 1;
  while (after < tokens.length && tokens[after]?.kind !== 'word' && !context.isAtLineStart(after)) after++;
  if (after < tokens.length && !context.isAtLineStart(after)) return false;
  if (context.isAtLineStart(chain.first)) return true;
  if (before.kind === 'word') return BRINGING.has(context.lower(chain.first - 1));
  return before.kind === 'emoji' || /^[./!?)–—-]$/u.test(before.text);
}
