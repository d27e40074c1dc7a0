import type { NameChain } from './name-chains.js';
import type { NameContext } from './name-context.js';
import { isPluralRole, isPublicChair, isPublicRole, PARTY } from './public-roles.js';

const FARTHEST_ROLE = 12;
const CLAUSE = /^(?:och|har|som|men|så|hade|fick)$/u;

/** Named with a public role beside: before, after in brackets or commas, or shared with the office holder named just before. */
export function isOfficeHolder(context: NameContext, chain: NameChain, holderBefore: NameChain | null): boolean {
  const { first, last } = chain;
  let at = first - 1;
  if (/^[,:(]$/u.test(context.sign(at))) at--;
  const before = context.lower(at);
  if (isPublicRole(before)) return true;
  if (/^(?:heter|hette|är|var|namn)$/u.test(before) && isPublicRole(context.lower(at - 1))) return true;
  if (isPublicChair([context.lower(at - 3), context.lower(at - 2), context.lower(at - 1), before])) return true;
  const isJoined =
    holderBefore !== null && holderBefore.last === first - 2 && /^(?:och|,|&|samt)$/u.test(context.lower(first - 1));
  return (isJoined && sharesRole(context, holderBefore.first)) || isRoleAfter(context, last);
}

function sharesRole(context: NameContext, first: number): boolean {
  for (let k = first - 1; k >= Math.max(0, first - FARTHEST_ROLE); k--) {
    if (isPluralRole(context.lower(k))) return true;
    if (/^[.!?]$/u.test(context.sign(k))) return false;
  }
  return false;
}

function isRoleAfter(context: NameContext, last: number): boolean {
  const next = context.sign(last + 1);
  const party = context.sign(last + 2);
  if (next === '(') return (PARTY.test(party) && context.sign(last + 3) === ')') || isRoleWithin(context, last + 2, 4);
  if (next === ',') return (PARTY.test(party) && party === party.toUpperCase()) || isRoleWithin(context, last + 2, 3);
  return /^(?:är|var|blev|som)$/u.test(next) && isRoleWithin(context, last + 2, 2);
}

function isRoleWithin(context: NameContext, from: number, length: number): boolean {
  const words: string[] = [];
  for (let k = from; k < from + length && context.analysis.tokens[k]?.kind === 'word'; k++) {
    const word = context.lower(k);
    words.push(word);
    if (isPublicRole(word)) return true;
    if (CLAUSE.test(word)) break;
  }
  return isPublicChair(words);
}
