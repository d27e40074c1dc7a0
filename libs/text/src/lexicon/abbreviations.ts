/** Swedish and English abbreviations written with full stops or spaces, lower case; the stops belong to the token. */
const WITHIN_SENTENCE = [
  't.ex.',
  't.ex',
  't ex',
  'bl.a.',
  'bl.a',
  'bl a',
  's.k.',
  's k',
  'd.v.s.',
  'dvs.',
  'd v s',
  'f.d.',
  'fr.o.m.',
  'fr o m',
  't.o.m.',
  't o m',
  'p.g.a.',
  'p g a',
  'pga.',
  'f.n.',
  'f n',
  'f.kr.',
  'e.kr.',
  'i.o.m.',
  'i o m',
  'm.a.o.',
  'm a o',
  'p.s.',
  's.a.s.',
  'o.dyl.',
  'f.ö.',
  'f ö',
  'kl.',
  'ca.',
  'c:a',
  'cirka.',
  'nr.',
  'tel.',
  'resp.',
  'ev.',
  'inkl.',
  'exkl.',
  'max.',
  'kap.',
  'sid.',
  's.',
  'fig.',
  'tr.',
  'prof.',
  'doc.',
  'dr.',
  'proc.',
  'milj.',
  'mdr.',
  'tkr.',
  'st.',
  'art.',
  'jfr.',
  'obs.',
  'ang.',
  'avd.',
  'forts.',
  'hr.',
  'fr.',
  'vol.',
  'red.',
  'sthlm.',
  'i.a.',
  'mr.',
  'mrs.',
  'ms.',
  'e.g.',
  'i.e.',
  'vs.',
  'approx.',
  'no.',
  'u.s.',
];
/** These may close a sentence as well as stand inside it. */
const MAY_END_SENTENCE = [
  'm.m.',
  'm m',
  'm.fl.',
  'm fl',
  'm.fl',
  'o.s.v.',
  'o s v',
  'osv.',
  'etc.',
  'o.d.',
  'o d',
  'e.d.',
  'e d',
  'e.dyl.',
  'a.m.',
  'p.m.',
];

const byFirstWord = new Map<string, string[]>();
for (const abbreviation of [...WITHIN_SENTENCE, ...MAY_END_SENTENCE]) {
  const first = /^\p{L}+/u.exec(abbreviation)?.[0] ?? abbreviation;
  byFirstWord.set(
    first,
    [...(byFirstWord.get(first) ?? []), abbreviation].sort((a, b) => b.length - a.length),
  );
}
/** No abbreviation opens with a longer word. */
export const LONGEST_OPENING = Math.max(...[...byFirstWord.keys()].map(({ length }) => length));
const mayEnd = new Set(MAY_END_SENTENCE);
const all = new Set([...WITHIN_SENTENCE, ...MAY_END_SENTENCE]);

/** Length in UTF-16 units of the abbreviation that starts at `start`, where the word `first` stands; 0 when there is none. */
export function abbreviationLength(text: string, start: number, first: string): number {
  if (first.length > LONGEST_OPENING) return 0;
  const candidates = byFirstWord.get(first.toLowerCase());
  if (candidates === undefined) return 0;
  for (const candidate of candidates) {
    const end = start + candidate.length;
    if (text.slice(start, end).toLowerCase() === candidate && !/[\p{L}\p{N}]/u.test(text.charAt(end)))
      return candidate.length;
  }
  return 0;
}

/** Whether the abbreviation (with its final stop, lower case) is known, and whether it may close a sentence. */
export function abbreviationKind(abbreviation: string): 'none' | 'within' | 'may end' {
  if (mayEnd.has(abbreviation)) return 'may end';
  return all.has(abbreviation) ? 'within' : 'none';
}
