import { inflateSync } from 'node:zlib';
import { Name, PdfReader, Ref, Word, type Dictionary, type Value } from './pdf-syntax.js';

interface Stored {
  readonly value: Value;
  readonly stream: Uint8Array | null;
}

/** A PDF's objects, by its own table of them. */
export class PdfFile {
  readonly trailer: Dictionary;
  readonly #stored = new Map<number, Stored>();
  readonly #offsets = new Map<number, number>();
  readonly #reader: PdfReader;

  constructor(bytes: Uint8Array) {
    const text = Buffer.from(bytes).toString('latin1');
    this.#reader = new PdfReader(bytes);
    this.#reader.at = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? Number.NaN);
    if (!this.#isWord(this.#reader.next(), 'xref')) throw new Error('no table of objects where the file says');
    const first = this.#reader.next();
    const count = this.#reader.next();
    for (let index = 0; index < Number(count); index += 1) {
      const [offset, , used] = [this.#reader.next(), this.#reader.next(), this.#reader.next()];
      if (this.#isWord(used, 'n')) this.#offsets.set(Number(first) + index, Number(offset));
    }
    if (!this.#isWord(this.#reader.next(), 'trailer')) throw new Error('no trailer after the table');
    this.trailer = this.#reader.next() as Dictionary;
  }

  #isWord = (value: Value, text: string) => value instanceof Word && value.text === text;

  get ids(): number[] {
    return [...this.#offsets.keys()];
  }

  #object(id: number): Stored {
    const known = this.#stored.get(id);
    if (known !== undefined) return known;
    const offset = this.#offsets.get(id);
    if (offset === undefined) throw new Error(`no object ${id}`);
    this.#reader.at = offset;
    if (this.#reader.next() !== id) throw new Error(`object ${id} is not where the table says`);
    this.#reader.next();
    if (!this.#isWord(this.#reader.next(), 'obj')) throw new Error(`object ${id} does not begin`);
    const value = this.#reader.next();
    const stored = {
      value,
      stream: this.#isWord(this.#reader.next(), 'stream') ? this.#stream(value as Dictionary) : null,
    };
    this.#stored.set(id, stored);
    return stored;
  }

  #stream(dictionary: Dictionary): Uint8Array {
    const { bytes } = this.#reader;
    const from = this.#reader.at + (bytes[this.#reader.at] === 0x0d ? 2 : 1);
    const raw = bytes.subarray(from, from + Number(this.get(dictionary.get('Length'))));
    const filter = this.get(dictionary.get('Filter'));
    if (filter === undefined) return raw;
    if (filter instanceof Name && filter.text === 'FlateDecode') return inflateSync(raw);
    throw new Error('packed in a way that is not known here');
  }

  /** The value itself, if need be where it is referred to. */
  get(value: Value | undefined): Value | undefined {
    return value instanceof Ref ? this.get(this.#object(value.id).value) : value;
  }

  dictionary(value: Value | undefined): Dictionary {
    const found = this.get(value);
    return found instanceof Map ? found : new Map();
  }

  list(value: Value | undefined): readonly Value[] {
    const found = this.get(value);
    return Array.isArray(found) ? found : [];
  }

  name(value: Value | undefined): string | null {
    const found = this.get(value);
    return found instanceof Name ? found.text : null;
  }

  stream(value: Value | undefined): Uint8Array | null {
    return value instanceof Ref ? this.#object(value.id).stream : null;
  }

  get catalog(): Dictionary {
    return this.dictionary(this.trailer.get('Root'));
  }

  /** The pages in their order; pdfkit lays them all in one row. */
  get pages(): { readonly id: number; readonly dictionary: Dictionary }[] {
    const kids = this.list(this.dictionary(this.catalog.get('Pages')).get('Kids'));
    return kids.map((kid) => ({ id: kid instanceof Ref ? kid.id : Number.NaN, dictionary: this.dictionary(kid) }));
  }
}
