import type { Span } from '../reading.js';

export interface Telephone extends Span {
  readonly confidence: number;
}

interface Group extends Span {
  readonly digits: string;
}

/**
 * Own patterns rather than libphonenumber-js: its smallest metadata takes 45 ms to load and 160 µs for a text of numbers, it reads
 * dates as telephones, and it does not know a number without area code.
 */
const RUN =
  /(?<![\p{L}\p{N}.,:/§#])(?:\+ ?|\()?[\dOo](?:[ \u00A0\u2009\u202F]?[-–—\u2010\u2011\u2212./()]?[ \u00A0\u2009\u202F]?[()]?\d){4,40}(?![\p{L}\d]|[.,:/-]\d)/gu;
const CUE =
  /(?:tele?f?o?n?|tfn|tlf|mob(?:il)?|mobilnr|ring(?:a|er)?|phone|call|nummer|numret|nr|nås|når|sms:?a?|jour|växel|hem|arbete|fax)(?:nummer|numret|nr|en)?[.:]?(?: (?:mig|oss|mej|på|till|är|hem|ju|gärna|henne|honom|me|at|e)){0,3}[ :]*[(]?$/iu;
const NO_TELEPHONE =
  /(?:bankgiro|plusgiro|postgiro|bg|pg|swish|konto(?:nummer|nr)?|clearing(?:nummer|nr)?|dnr|diarie(?:nummer|nr)|ärende(?:nummer|nr)?|org(?:anisations)?\.? ?(?:nr|nummer)|ocr(?:-nummer|-nr)?|faktura(?:nummer|nr)?|kund(?:nummer|nr)|referens(?:nummer|nr)?|ref|medlems(?:nummer|nr)|isbn|pnr|personnummer|kl)\.?(?: är)?[ :]*$/iu;
/** What a Swish number may be brought by. */
const SWISH =
  /(?<!\p{L})swish\p{L}{0,8}\.?(?: (?:till|på|är|nr|nummer|numret|mig|oss|gärna|en|slant|slanten|pengar)\.?){0,4}[ :]*$/iu;
/** Firms' and associations' Swish numbers. */
const SWISH_NUMBER = /^123\d{7}$/u;
const UNIT =
  /^ ?(?:kr|kronor|sek|%|km|mil|meter|m|kg|ton|hektar|ha|kvm|invånare|st|stycken|personer|hushåll|år|timmar)(?![\p{L}\p{N}])/iu;
const SHORT_SERVICE = new Set(['11414', '11313', '116117', '118118', '90000', '116111', '116006', '116016']);
const AREA_CODE = /^0(?:8|1[01368]|2[0136]|3[1356]|4[0246]|5[4]|6[03]|7\d\d?|90|[1-69]\d\d?|9\d\d?)$/u;
const BEFORE = 40;

/** Telephone numbers with and without area code, from the plus sign, bracket or first digit to the last digit. Offsets UTF-16. */
export function findTelephones(text: string): Telephone[] {
  const found: Telephone[] = [];
  for (const run of text.matchAll(RUN)) {
    const before = text.slice(Math.max(0, run.index - BEFORE), run.index);
    if (NO_TELEPHONE.test(before) && !/swish\S{0,40}$/iu.test(before.trimEnd())) continue;
    const groups = groupsOf(run[0], run.index);
    if (SWISH.test(before) && SWISH_NUMBER.test(groups.map(({ digits }) => digits).join(''))) {
      found.push({ start: groups[0]?.start ?? run.index, end: groups.at(-1)?.end ?? run.index, confidence: 0.8 });
      continue;
    }
    for (let i = 0; i < groups.length;) {
      const isCued =
        i > 0 ||
        CUE.test(before) ||
        (run.index - (found.at(-1)?.end ?? -BEFORE) < BEFORE &&
          /^[\s,/]{0,40}(?:och|eller|alt\.?)?[\s,/]{0,40}$/iu.test(text.slice(found.at(-1)?.end ?? 0, run.index)));
      const taken = telephoneAt(text, groups, i, isCued && i === 0);
      if (taken === null) {
        i++;
        continue;
      }
      const first = groups[i];
      const last = groups[i + taken.groups - 1];
      if (first === undefined || last === undefined) break;
      found.push({
        start: first.start - leadOf(text, first.start, last.end),
        end: last.end,
        confidence: taken.confidence,
      });
      i += taken.groups;
    }
  }
  return found;
}

/** The plus sign or the bracket of an area code before the first digit. */
function leadOf(text: string, start: number, end: number): number {
  const plus = /\+ ?$/u.exec(text.slice(Math.max(0, start - 2), start));
  if (plus !== null) return plus[0].length;
  return text.charAt(start - 1) === '(' && text.slice(start, end).includes(')') ? 1 : 0;
}

function groupsOf(run: string, offset: number): Group[] {
  return [...run.matchAll(/[Oo]?\d+|[Oo](?=\d)/gu)].map((match) => ({
    digits: match[0].replace(/[Oo]/u, '0'),
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}

/** How many groups from the first make a number: as many as its kind allows, cut only between groups. */
function telephoneAt(
  text: string,
  groups: readonly Group[],
  from: number,
  isCued: boolean,
): { readonly groups: number; readonly confidence: number } | null {
  const first = groups[from];
  if (first === undefined) return null;
  const isForeign =
    text.charAt(first.start - 1) === '+' ||
    text.slice(first.start - 2, first.start) === '+ ' ||
    /^00[1-9]/u.test(first.digits);
  if (!isForeign && /^0[1-9]/u.test(first.digits)) return nationalAt(text, groups, from, isCued);
  let digits = 0;
  let best = 0;
  for (let k = from; k < groups.length; k++) {
    digits += groups[k]?.digits.length ?? 0;
    if (isForeign ? digits >= 8 && digits <= 15 : digits >= 5 && digits <= 8) best = k - from + 1;
  }
  if (isForeign) return best === 0 ? null : { groups: best, confidence: 0.97 };
  if (!isCued || from + best !== groups.length || best === 0) return null;
  const last = groups[from + best - 1];
  const joined = groups
    .slice(from, from + best)
    .map((group) => group.digits)
    .join('');
  const isOther =
    SHORT_SERVICE.has(joined) ||
    /^(?:19|20)\d\d(?:19|20|[01]\d)/u.test(joined) ||
    UNIT.test(text.slice(last?.end ?? 0, (last?.end ?? 0) + 12));
  return isOther || joined.length < 5 ? null : { groups: best, confidence: 0.8 };
}

function nationalAt(
  text: string,
  groups: readonly Group[],
  from: number,
  isCued: boolean,
): { readonly groups: number; readonly confidence: number } | null {
  const first = groups[from];
  if (first === undefined) return null;
  const [least, most] = first.digits.startsWith('07') ? [9, 11] : [8, 10];
  let digits = 0;
  let best = 0;
  let bestDigits = 0;
  for (let k = from; k < groups.length; k++) {
    digits += groups[k]?.digits.length ?? 0;
    if (digits >= (isCued ? 7 : least) && digits <= (bestDigits >= 10 ? 10 : most)) {
      best = k - from + 1;
      bestDigits = digits;
    }
  }
  if (best === 0) return null;
  const used = groups.slice(from, from + best);
  const written = text.slice(first.start, used.at(-1)?.end);
  const isDate =
    /^0\d[-./ ]\d\d[-./ ](?:\d\d|\d{4})$/u.test(written) ||
    /^\d{6} ?[-+–] ?\d{4}$/u.test(written) ||
    /^\d\d\.\d\d\D\d\d\.\d\d$/u.test(written);
  const isDecimal = written.includes('.') && used.length < 3;
  if (isDate || isDecimal) return null;
  const isArea = first.digits.length > 4 || AREA_CODE.test(first.digits);
  return isArea || isCued ? { groups: best, confidence: isCued || bestDigits >= 9 ? 0.97 : 0.85 } : null;
}
