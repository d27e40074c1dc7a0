/** Keys beside each other on a Swedish keyboard and letters that sound alike; never å, ä, ö for a, o, whose dots tell words apart. */
const NEAR: Readonly<Record<string, string>> = {
  a: 'qwsz',
  b: 'vnhgp',
  c: 'xvdfks',
  d: 'sfxcert',
  e: 'wrsdäi',
  f: 'dgcvrtv',
  g: 'fhvbtykj',
  h: 'gjbnyu',
  i: 'uokjey',
  j: 'hknmuig',
  k: 'jlmiocg',
  l: 'kopö',
  m: 'njk',
  n: 'bmhj',
  o: 'ipklåu',
  p: 'olåb',
  q: 'wak',
  r: 'etdf',
  s: 'adwxzc',
  t: 'ryfgd',
  u: 'yijho',
  v: 'cbfgw',
  w: 'qeasv',
  x: 'zcsd',
  y: 'tughi',
  z: 'xas',
  å: 'pöo',
  ä: 'öe',
  ö: 'läå',
};
const LETTERS = 'abcdefghijklmnopqrstuvwxyzåäöé';

/** How a word was miswritten, seen from the slip: two letters have changed place; a letter is doubled or lacks its double; … */
export type Slip = 'swapped' | 'doubling' | 'left out' | 'put in' | 'near';

/**
 * Visits every word that one slip would turn into `word`: at most some thirty a letter, linear in its length. The first letter stands,
 * but that it may have changed place with the second. One-edit spelling correction after Damerau (1964), doi 10.1145/363958.363994.
 */
export function visitMeant(word: string, visit: (meant: string, slip: Slip) => void): void {
  for (let i = 0; i < word.length; i++) {
    const before = word.slice(0, i);
    const letter = word.charAt(i);
    const after = word.slice(i + 1);
    const next = after.charAt(0);
    if (next !== '' && next !== letter) visit(before + next + letter + after.slice(1), 'swapped');
    if (i === 0) continue;
    const isLast = next === '';
    if (letter !== word.charAt(i - 1) && !(isLast && DOTTED.test(letter)))
      visit(before + after, next === letter ? 'doubling' : 'put in');
    for (const other of isLast && DOTTED.test(letter) ? '' : (NEAR[letter] ?? ''))
      visit(before + other + after, 'near');
    for (const other of LETTERS)
      if (other !== word.charAt(i - 1))
        visit(before + other + letter + after, other === letter ? 'doubling' : 'left out');
  }
  const last = word.charAt(word.length - 1);
  for (const other of LETTERS) visit(word + other, other === last ? 'doubling' : 'left out');
}

const DOTTED = /[åäö]/u;
const PLAIN = /[ao]/gu;
const MOST_PLAIN = 5;

/** Visits every way to give a word without å, ä and ö its dots; none where it has some or has too many places for them. */
export function visitDotted(word: string, visit: (meant: string) => void): void {
  if (DOTTED.test(word)) return;
  const places = [...word.matchAll(PLAIN)].map(({ index }) => index);
  if (places.length === 0 || places.length > MOST_PLAIN) return;
  const from = (at: number, made: string): void => {
    const place = places[at];
    if (place === undefined) {
      const meant = made + word.slice((places.at(-1) ?? 0) + 1);
      if (meant !== word) visit(meant);
      return;
    }
    const head = made + word.slice(made.length, place);
    for (const letter of word.charAt(place) === 'o' ? 'oö' : 'aåä') from(at + 1, head + letter);
  };
  from(0, '');
}
