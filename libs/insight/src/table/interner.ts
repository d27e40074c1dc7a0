/** Gives each text a number, from 0 in the order they come. */
export class Interner {
  private readonly numbers = new Map<string, number>();
  readonly texts: string[] = [];

  /** The text's number, a new one where it has none. */
  number(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }

  /** The text's number; -1 where it has none. */
  find(text: string): number {
    return this.numbers.get(text) ?? -1;
  }

  text(number: number): string {
    return this.texts[number] ?? '';
  }

  get size(): number {
    return this.texts.length;
  }
}
