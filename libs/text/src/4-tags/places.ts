import type { RawToken } from '../2-tokens/tokens.js';

/** Words that a place stands after: they let a name in small letters count. */
const BEFORE_PLACE = new Set([
  'i',
  'från',
  'till',
  'på',
  'kring',
  'runt',
  'utanför',
  'nära',
  'vid',
  'mot',
  'genom',
  'in',
  'from',
  'to',
  'near',
  'around',
]);
const SHORTEST_IN_SMALL_LETTERS = 5;

/** Finds the municipality's own place names in tokens: *Ås* is a place, *ås* a ridge. */
export class PlaceNames {
  private readonly byFirst = new Map<string, string[][]>();

  constructor(names: readonly string[]) {
    for (const name of names) {
      const parts = name
        .normalize('NFC')
        .split(/\s+/u)
        .filter((part) => part !== '');
      const first = parts[0]?.toLowerCase();
      if (first === undefined) continue;
      const known = this.byFirst.get(first) ?? [];
      known.push(parts);
      known.sort((a, b) => b.length - a.length);
      this.byFirst.set(first, known);
    }
  }

  /** For each token, the place it is part of as the gazetteer writes it, or null. */
  mark(tokens: readonly RawToken[]): (string | null)[] {
    const marks: (string | null)[] = tokens.map(() => null);
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (token === undefined || token.kind !== 'word') continue;
      const found = this.at(tokens, i);
      if (found === null) continue;
      for (let k = 0; k < found.length; k++) marks[i + k] = found.join(' ');
      i += found.length - 1;
    }
    return marks;
  }

  private at(tokens: readonly RawToken[], i: number): readonly string[] | null {
    const word = tokens[i]?.text ?? '';
    const lower = word.toLowerCase();
    const candidates = [
      ...(this.byFirst.get(lower) ?? []),
      ...(lower.endsWith('s') ? (this.byFirst.get(lower.slice(0, -1)) ?? []) : []),
    ];
    for (const parts of candidates) {
      const fits = parts.every((part, k) => {
        const text = (tokens[i + k]?.text ?? '').toLowerCase();
        return text === part.toLowerCase() || (k === parts.length - 1 && text === `${part.toLowerCase()}s`);
      });
      if (fits && (/^\p{Lu}/u.test(word) || smallLettersWillDo(tokens, i, parts))) return parts;
    }
    return null;
  }
}

/** Small letters tell no name from a word; a preposition before a name of some length does. */
function smallLettersWillDo(tokens: readonly RawToken[], i: number, parts: readonly string[]): boolean {
  const before = tokens[i - 1]?.text.toLowerCase() ?? '';
  return parts.join(' ').length >= SHORTEST_IN_SMALL_LETTERS && BEFORE_PLACE.has(before);
}
