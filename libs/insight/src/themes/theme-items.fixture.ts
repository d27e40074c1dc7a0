import type { ThemeItem } from './term-matrix.js';

/** So many voices that each say one thing: their ids begin with `name`, and each of its words is `sv:`. */
export function crowd(name: string, voices: number, words: readonly string[]): ThemeItem[] {
  return Array.from({ length: voices }, (_, n) => ({
    id: `${name}-${String(n).padStart(4, '0')}`,
    owner: ownerOf(name, n),
    weight: 1,
    terms: words.map((word) => `sv:${word}`),
  }));
}

/** One voice that posts so many times. */
export function flood(name: string, posts: number, words: readonly string[]): ThemeItem[] {
  return crowd(name, posts, words).map((item) => ({ ...item, owner: ownerOf(name, 0), weight: 1 / posts }));
}

/** Far enough apart that no two crowds share a voice. */
function ownerOf(name: string, n: number): number {
  return [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 100_003, 7) * 10_000 + n;
}
