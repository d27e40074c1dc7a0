import { commonWords } from './common-words.js';

/** Rows of keys and of letters; each is walked along in both directions. */
const rows = [
  'abcdefghijklmnopqrstuvwxyzao',
  '01234567890',
  'qwertyuiopa',
  'asdfghjkloa',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  'zaq1xsw2cde3vfr4bgt5',
  'qazwsxedcrfvtgbyhnujmikolp',
  'qweasdzxc',
  '147258369',
  '123321',
  '7894561230',
];
const walks = rows.flatMap((row) => [row, [...row].reverse().join('')]);
const shortestWalk = 3;
const longestWord = [...commonWords].reduce((most, word) => Math.max(most, word.length), 0);
/** What is left beside what is guessed first must be so long to be worth anything. */
const leastLeft = 6;

const signs: Readonly<Record<string, string>> = {
  '@': 'a',
  $: 's',
  '!': 'i',
  '€': 'e',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
};

/** In small letters without accents: åäö are what people write without them on another keyboard. */
function plainLetters(text: string): string {
  return text.toLocaleLowerCase('sv').normalize('NFD').replace(/\p{M}/gu, '');
}

/** Signs that stand for letters as those letters: `p@ssw0rd` as `password`. */
function withoutSigns(text: string): string {
  return [...text].map((sign) => signs[sign] ?? sign).join('');
}

/**
 * How long each of what is guessed first is that a text begins with. All of them, not the longest alone: `tillfalligtillfallig` begins with
 * `tillfalligt` as well, and would be read as that and a rest nobody guesses.
 */
function guessedFrom(text: string): readonly number[] {
  // A year, or any number at all.
  const digits = /^\d+/.exec(text)?.[0].length ?? 0;
  const same = /^(.)\1*/su.exec(text)?.[0].length ?? 0;
  const walk = walks.reduce((most, row) => {
    let length = most;
    while (length < text.length && length < row.length && row.includes(text.slice(0, length + 1))) length++;
    return length;
  }, shortestWalk - 1);
  const lengths: number[] = [];
  for (let length = 1; length <= text.length; length++) {
    const alike = length <= digits || (same > 2 && length <= same);
    const walked = length >= shortestWalk && length <= walk;
    if (alike || walked || (length <= longestWord && commonWords.has(text.slice(0, length)))) lengths.push(length);
  }
  return lengths;
}

/** How many characters are left when all that is guessed first is taken out; the least that any way of reading it gives. */
function leftOf(text: string): number {
  // From the end: the least that is left from each place on.
  const left = Array.from({ length: text.length + 1 }, () => 0);
  for (let at = text.length - 1; at >= 0; at--)
    left[at] = Math.min(1 + left[at + 1]!, ...guessedFrom(text.slice(at)).map((taken) => left[at + taken]!));
  return left[0]!;
}

/** The shortest text that the whole repeats. */
function repeated(text: string): string {
  // It is found again in itself said twice, the first time where it begins anew.
  return text.slice(0, `${text}${text}`.indexOf(text, 1));
}

/**
 * Whether a passphrase is one of those that are guessed first: common words, names and places, one, two or three of them with years and signs around,
 * walks over the keyboard, or the same over and over again. Made by rules, since no list may be taken along: they cover what heads such lists.
 * Four words that do not belong together are let through, common as each may be.
 */
export function isCommonPassphrase(passphrase: string): boolean {
  const plain = plainLetters(passphrase);
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => /\p{L}{3}/u.test(word));
  if (commonWords.has(words.join(''))) return true;
  if (words.length > 3 && new Set(words).size > 3) return false;
  const readings = [plain, withoutSigns(plain)].map((text) => text.replace(/[^\p{L}\p{N}]+/gu, ''));
  return readings.some((text) => repeated(text).length < leastLeft || leftOf(text) < leastLeft);
}
