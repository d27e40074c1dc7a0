/** Word frequencies: natural logarithm of relative frequency × 100 (centibels as wordfreq calls them), -148 for the commonest. */
export class Frequencies {
  private readonly words: ReadonlyMap<string, number>;

  private constructor(words: ReadonlyMap<string, number>) {
    this.words = words;
  }

  /** Lines of `centibel TAB word word ...`, lower-case words. */
  static parse(lines: string): Frequencies {
    const words = new Map<string, number>();
    for (const line of lines.split('\n')) {
      const tab = line.indexOf('\t');
      if (tab < 0) continue;
      const level = Number(line.slice(0, tab));
      for (const word of line.slice(tab + 1).split(' ')) words.set(word, level);
    }
    return new Frequencies(words);
  }

  has(word: string): boolean {
    return this.words.has(word);
  }

  /** Centibels, or undefined for a word that is not listed. */
  level(word: string): number | undefined {
    return this.words.get(word);
  }

  get size(): number {
    return this.words.size;
  }
}
