/**
 * A small generator of numbers in [0, 1) that are the same for the same seed: the mixer of SplitMix
 * (Steele, Lea & Flood 2014, doi 10.1145/2660193.2660195) in 32 bits. Not for secrets.
 * @param seed a whole number; its low 32 bits are used.
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 0x1_0000_0000;
  };
}
