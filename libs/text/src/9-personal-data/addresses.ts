import type { Span } from '../reading.js';

export interface Address extends Span {
  readonly confidence: number;
}

/** Tells a place from other names; the word as written. */
export type IsPlace = (word: string) => boolean;

const STREET =
  /(?:väg|vägen|gata|gatan|gränd|gränden|stig|stigen|torg|torget|plan|allé|allén|allen|backe|backen|led|leden|plats|platsen|kaj|kajen|esplanad|esplanaden|stråket|ringen|slingan|svängen|kroken|gården|liden|terrassen|höjden|stranden|åsen|bron|brinken|promenaden|dalen|vreten|gärdet|rundan|grand|väjen|gtan?|[gv]\.)$/iu;
const STREET_IN_SMALL_LETTERS =
  /\p{L}{2}(?:väg|vägen|gata|gatan|gränd|gränden|stigen|torget|allén|backen|brinken|väjen)$/u;
const SURE_STREET = /\p{L}{2}(?:väg|vägen|gata|gatan|gränd|gränden|stig|stigen|torg|torget|allé|allén)$/iu;
const BARE_STREET =
  /^(?:väg|vägen|gata|gatan|gränd|gränden|stig|stigen|torg|torget|allé|allén|backe|backen|plats|platsen|led|leden|plan|gården|ringen)$/iu;
const ROAD =
  /^(?:riks|läns|europa|stam|motor|landsvägs?|skoter|vandrings|cykel|buss|skid)?(?:väg|vägen|leden|led|plats|platsen|plan)$/iu;
const DIRECTION =
  /^(?:norra|södra|östra|västra|stora|lilla|gamla|nya|övre|nedre|yttre|inre|mellersta|sankt|s:t|s:ta|norr|söder|öster|väster|lill|stor|n\.?|s\.?|ö\.?|v\.?)$/iu;
const NO_FARM =
  /^(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|apr|aug|sept|okt|nov|dec|box|lag|buss|bussen|linje|linjen|väg|vägen|riksväg|länsväg|kl|klockan|sidan|sid|kapitel|punkt|fråga|svar|nummer|nr|tel|telefon|mobil|ring|år|åren|årskurs|åk|klass|grupp|del|steg|bild|tabell|figur|paragraf|bilaga|dag|vecka|version|windows|iphone|android|volvo|saab|max|min|ca|cirka|drygt|runt|omkring|över|under|nästan|typ|paragrafen|lgh|rum|sal|plan|nivå|zon|område|etapp|alternativ|exempel|dnr|ks|e|lördag|söndag|måndag|tisdag|onsdag|torsdag|fredag|covid|tv|svt|p|kanal|radio)$/iu;
const BEFORE_HOME =
  /(?:^|[^\p{L}])(?:på|i|till|från|vid|hos|oss,?|adress\p{L}*:?|bor|boende|heter|är|gården|torpet|byn)[ :,]*$/iu;
const UNIT =
  /^(?:[ ]?(?:km|mil|meter|m|cm|kr|kronor|procent|%|hushåll|invånare|st|stycken|år|åringar|personer|pers|timmar|minuter|min|gånger|ggr|hektar|ha|kvm|kg|grader|°|barn|hus|dagar|veckor|månader|tusen|miljoner|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|bilar|nya|av|procent)(?![\p{L}\p{N}])|[.,:/–-]\d|[½²%°])/iu;
const PUBLIC_BUILDING =
  /(?:kommunhuset|kommunkontoret|rådhuset|stadshuset|tingshuset|medborgarkontoret|skolan?|biblioteket?|bibblan|kyrkan?|kapellet|stationen?|bygdegården|hembygdsgården|byagården|bystugan|föreningshuset|folkets hus|församlings(?:hemmet|gården)|vårdcentralen|hälsocentralen|sjukhuset|distriktsköterskan|folktandvården|hallen|badhuset|museet|kulturhuset|fritidsgården|äldreboendet|hemmet|förskola|dagiset)(?: i \p{Lu}\p{L}+)?(?:,| ligger på| finns på| på| \(| har adress(?:en)?|:)?\s*$/iu;
const WORD_BEFORE = /(\p{L}[\p{L}\p{M}'’:.-]{0,70})[ \u00A0]{0,70},? ?$/u;
const NUMBER =
  /(?<![\p{L}\p{N}.,:/§-])(?:nr ?)?(\d{1,4})(?![\d])(?:(?<![\d]{4}) ?[-–/] ?\d{1,3}(?![\d.:/-]))?(?:[A-Za-zÅÄÖåäö](?![\p{L}\p{N}])| [A-H](?![\p{L}\p{N}:.-])| [a-h](?=,|\n|$|\.| \d))?/gu;
const BOX = /(?<![\p{L}\p{N}])(?:(?:post)?box|postlåda|PL|Pl|postfack) ?\.? ?\d{1,5}(?![\p{L}\d]|[.,:/-]\d)/giu;
const POSTAL =
  /(?<![\p{L}\p{N}.,:/+-]|\d[ \u00A0])(?:SE?[- ])?[1-9]\d\d[ \u00A0]?\d\d[ ,\u00A0]{1,2}(?=\p{Lu}\p{Ll})/gu;
const POSTAL_AFTER = /^[\s,]{0,3}(?:SE?[- ])?[1-9]\d\d[ \u00A0]?\d\d(?!\d)(?:[ ,\u00A0]{1,2}(?=\p{L}))?/u;
const INDOORS =
  /^[, \u00A0]{0,2}(?:\n)?(?:\d{1,2} ?(?:tr|trp|trappor|vån)(?![\p{L}])\.?|(?:bv|nb|ög|tv|th)(?![\p{L}\p{N}])|tr ?\d{1,2}|(?:uppg|uppgång|port|ing|ingång)\.? ?[\p{L}\d](?![\p{L}\p{N}])|(?:lgh|lght|lägenhet|läg)(?:snr|nr|\.)?[ .]{0,2}\d{1,5}|vån(?:ing)?\.? ?\d{1,2}|(?:post)?box \d{1,5}|PL \d{1,5})/iu;
const COUNTRY = /^[,\s]{1,3}(?:sverige|sweden|norge|norway|finland|danmark|suomi)(?![\p{L}])/iu;
const TOWN = /^\p{L}[\p{L}\p{M}'’-]+/u;
/** A property by its designation, where a word says that it is one: *fastigheten Kaxås 1:14*. */
const PROPERTY =
  /(?<!\p{L})(?:fastigheten|fastighetsbeteckning(?:en)?|tomten)(?:[ :,]{1,3}(?:heter|är|på|i|med beteckningen))?[ :,]{1,3}((?:\p{L}[\p{L}-]{1,30} ){1,3}s?\d{1,4}:\d{1,4})(?![\d:])/giu;
const LONGEST_BEFORE = 70;
const LONGEST_PART = 30;
const BLANK = 32;
const NO_BREAK_SPACE = 160;
const FIRST_YEAR = 1850;
const LAST_YEAR = 2099;

/** Homes: street or farm with a number, box, postal code with its town, with what follows directly. Offsets UTF-16; linear. */
export function findAddresses(text: string, isPlace: IsPlace): Address[] {
  const found: Address[] = [];
  const take = (start: number, end: number, confidence: number): void => {
    const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start);
    if (PUBLIC_BUILDING.test(before)) confidence = 0;
    found.push({ start, end, confidence });
  };
  for (const number of text.matchAll(NUMBER)) {
    const home = homeBefore(text, number, isPlace);
    if (home !== null) take(home.start, continued(text, home.end, isPlace), home.confidence);
  }
  for (const box of text.matchAll(BOX)) take(box.index, continued(text, box.index + box[0].length, isPlace), 0.9);
  for (const code of text.matchAll(POSTAL)) {
    const end = townEnd(text, code.index + code[0].length);
    if (end !== null) take(code.index, continued(text, end, isPlace), 0.9);
  }
  for (const property of text.matchAll(PROPERTY)) {
    const name = property[1] ?? '';
    const end = property.index + property[0].length;
    if (/^\p{Lu}/u.test(name)) found.push({ start: end - name.length, end, confidence: 0.9 });
  }
  return withoutOverlap(found).filter(({ confidence }) => confidence > 0);
}

function homeBefore(text: string, number: RegExpExecArray, isPlace: IsPlace): Address | null {
  if (!isAfterBlank(text, number.index)) return null;
  const end = number.index + number[0].length;
  const after = text.slice(end, end + 20);
  if (UNIT.test(after) || /^[:/]\d/u.test(after)) return null;
  const least = Math.max(0, number.index - LONGEST_BEFORE);
  let wordEnd = number.index;
  while (wordEnd > least && (text.charAt(wordEnd - 1) === ',' || isBlank(text.charCodeAt(wordEnd - 1)))) wordEnd--;
  const from = runStart(text, wordEnd, least);
  const word = WORD_BEFORE.exec(text.slice(from, number.index));
  if (word === null) return null;
  const name = word[1] ?? '';
  const start = from + word.index;
  const isRoad = ROAD.test(name);
  if (isRoad && !/^\p{Lu}/u.test(lastOf(text.slice(least, start)))) return null;
  const hasComma = text.slice(wordEnd, number.index).includes(',');
  const isBare = BARE_STREET.test(name);
  const isStreet = isBare
    ? !hasComma && isNamed(text.slice(least, start))
    : /^\p{Lu}/u.test(name)
      ? STREET.test(name)
      : STREET_IN_SMALL_LETTERS.test(name) && !isRoad;
  if (hasComma && !isStreet) return null;
  if (isStreet) {
    const isSure = SURE_STREET.test(name);
    if (isSure || isBare || !hasComma) return { start: nameStart(text, start), end, confidence: isSure ? 0.95 : 0.8 };
  }
  return farmBefore(text, { name, start, end, number: Number(number[1]) }, isPlace);
}

/** A blank stands before, or the full stop of a word: *Storg.7*. */
function isAfterBlank(text: string, at: number): boolean {
  const mark = text.charAt(at - 1);
  return mark === ' ' || mark === '\u00A0' || (mark === '.' && /\p{L}\.$/u.test(text.slice(Math.max(0, at - 3), at)));
}

/** Where what stands before `end` without a blank begins, no earlier than `least`. */
function runStart(text: string, end: number, least: number): number {
  let at = end;
  while (at > least && !isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

function isBlank(code: number): boolean {
  return code <= BLANK || code === NO_BREAK_SPACE;
}

function lastOf(before: string): string {
  return before.trim().split(/\s+/u).at(-1) ?? '';
}

/** A bare *väg* or *gata* is a street's name with a name before it: *Karl Johans gata*. */
function isNamed(before: string): boolean {
  const last = lastOf(before);
  return /^\p{Lu}[\p{L}'-]+$/u.test(last) || DIRECTION.test(last);
}

function farmBefore(
  text: string,
  farm: { readonly name: string; readonly start: number; readonly end: number; readonly number: number },
  isPlace: IsPlace,
): Address | null {
  const { name, end } = farm;
  if (farm.number === 0 || (farm.number >= FIRST_YEAR && farm.number <= LAST_YEAR)) return null;
  if (name.length < 2 || name.endsWith('.') || NO_FARM.test(name)) return null;
  const after = text.slice(end, end + 20);
  const hasPostal = /\d[ ,\u00A0]{1,2}$/u.test(POSTAL_AFTER.exec(after)?.[0] ?? '');
  if (hasPostal && /^\p{Lu}/u.test(name)) return { start: nameStart(text, farm.start), end, confidence: 0.9 };
  // A number that counts what follows is no house: *Granbyn 31 hushåll*.
  const isClosed =
    /^(?:\s*$|[.,;!?)"”\n]|\s+(?:å|och|i|så|men|med|som|där|utanför|hos|eller|har|är|sedan|sen|när|vid|på|,)(?![\p{L}]))/iu.test(
      after,
    );
  if (!isClosed) return null;
  const start = nameStart(text, farm.start);
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start);
  const isHome = BEFORE_HOME.test(before);
  if (isPlace(name))
    return isHome || /(?:^|[\n,.(:] ?)$/u.test(before)
      ? { start, end, confidence: isHome ? 0.9 : 0.75 }
      : { start, end, confidence: 0.6 };
  return isHome && /^\p{Lu}\p{Ll}/u.test(name) ? { start, end, confidence: 0.7 } : null;
}

/** Takes in what belongs to the name before its last word: *Västra Strandvägen*, *Karl Johans gata*. */
function nameStart(text: string, start: number): number {
  let from = start;
  for (let k = 0; k < 3; k++) {
    if (text.charAt(from - 1) !== ' ') break;
    const run = text.slice(runStart(text, from - 1, Math.max(0, from - LONGEST_PART)), from);
    const word = /(\p{L}[\p{L}\p{M}'’:.-]{0,30}) $/u.exec(run)?.[1];
    if (word === undefined) break;
    const isPart =
      DIRECTION.test(word) ||
      (/^\p{Lu}\p{L}*(?:s|x|z)$/u.test(word) && BARE_STREET.test(text.slice(start).match(/^\p{L}+/u)?.[0] ?? '')) ||
      (k > 0 &&
        /^\p{Lu}\p{Ll}+$/u.test(word) &&
        !/[.!?\n]\s{0,2}$/u.test(text.slice(Math.max(0, from - word.length - 3), from - word.length - 1)) &&
        !DIRECTION.test(text.slice(from).match(/^\S+/u)?.[0] ?? ''));
    if (!isPart) break;
    from -= word.length + 1;
  }
  return from;
}

/** The end of the address with all that follows directly: stairs, flat, box, postal code and town, country. */
function continued(text: string, from: number, isPlace: IsPlace): number {
  let end = from;
  for (let k = 0; k < 6; k++) {
    const rest = text.slice(end, end + 60);
    const step =
      INDOORS.exec(rest)?.[0].length ?? postalEnd(rest) ?? COUNTRY.exec(rest)?.[0].length ?? placeEnd(rest, isPlace);
    if (step === null || step === undefined) break;
    end += step;
  }
  return end;
}

function postalEnd(rest: string): number | null {
  const code = POSTAL_AFTER.exec(rest);
  if (code === null) return null;
  return /[ ,\u00A0]$/u.test(code[0]) ? (townEnd(rest, code[0].length) ?? code[0].trimEnd().length) : code[0].length;
}

function placeEnd(rest: string, isPlace: IsPlace): number | null {
  const gap = /^(?:, ?\n?|\n| )(?=\p{L})/u.exec(rest)?.[0];
  if (gap === undefined) return null;
  const first = TOWN.exec(rest.slice(gap.length))?.[0];
  if (first === undefined || !(isPlace(first) || (DIRECTION.test(first) && /^\p{Lu}/u.test(first)))) return null;
  return townEnd(rest, gap.length);
}

function townEnd(text: string, from: number): number | null {
  const rest = text.slice(from, from + 50);
  const first = TOWN.exec(rest)?.[0];
  if (first === undefined) return null;
  const second = DIRECTION.test(first) ? /^ \p{L}[\p{L}\p{M}-]+/u.exec(rest.slice(first.length))?.[0] : undefined;
  return from + first.length + (second?.length ?? 0);
}

/** In order; where two overlap they are one. */
function withoutOverlap(found: readonly Address[]): Address[] {
  const merged: Address[] = [];
  for (const each of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last === undefined || each.start >= last.end) merged.push(each);
    else
      merged[merged.length - 1] = {
        start: last.start,
        end: Math.max(last.end, each.end),
        confidence: last.confidence === 0 ? 0 : Math.max(last.confidence, each.confidence),
      };
  }
  return merged;
}
