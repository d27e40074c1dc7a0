/** Another object of the file. */
export class Ref {
  constructor(readonly id: number) {}
}

/** A word of the file that is no value: an operator, `obj`, `stream`. */
export class Word {
  constructor(readonly text: string) {}
}

export class Name {
  constructor(readonly text: string) {}
}

export type Dictionary = ReadonlyMap<string, Value>;
export type Value = number | boolean | null | Uint8Array | Name | Ref | Word | readonly Value[] | Dictionary;

const space = /[\0\t\n\f\r ]/;
const delimiter = /[\0\t\n\f\r ()<>[\]{}/%]/;

/** Reads the file's values one after the other, as ISO 32000-1, 7.2 and 7.3 say that they are written. */
export class PdfReader {
  at = 0;
  readonly #text: string;

  /** @param bytes of a file, or of a page's content */
  constructor(readonly bytes: Uint8Array) {
    this.#text = Buffer.from(bytes).toString('latin1');
  }

  #skip(): void {
    for (;;) {
      while (this.at < this.#text.length && space.test(this.#text[this.at] ?? '')) this.at += 1;
      if (this.#text[this.at] !== '%') return;
      while (this.at < this.#text.length && !/[\r\n]/.test(this.#text[this.at] ?? '')) this.at += 1;
    }
  }

  get isAtEnd(): boolean {
    this.#skip();
    return this.at >= this.#text.length;
  }

  /** The next value; `1 0 R` is one. */
  next(): Value {
    this.#skip();
    const sign = this.#text[this.at] ?? '';
    if (sign === '/') return this.#name();
    if (sign === '(') return this.#literal();
    if (sign === '[') return this.#list(']');
    if (this.#text.startsWith('<<', this.at)) return this.#dictionary();
    if (sign === '<') return this.#hex();
    const reference = /^(\d+)[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/.exec(
      this.#text.slice(this.at, this.at + 30),
    );
    if (reference !== null) {
      this.at += reference[0].length;
      return new Ref(Number(reference[1]));
    }
    return this.#word();
  }

  #word(): Value {
    const from = this.at;
    while (this.at < this.#text.length && !delimiter.test(this.#text[this.at] ?? '')) this.at += 1;
    if (this.at === from) throw new Error(`cannot read ${JSON.stringify(this.#text.slice(from, from + 20))}`);
    const word = this.#text.slice(from, this.at);
    if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) return Number(word);
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : new Word(word);
  }

  #name(): Name {
    const from = (this.at += 1);
    while (this.at < this.#text.length && !delimiter.test(this.#text[this.at] ?? '')) this.at += 1;
    const name = this.#text.slice(from, this.at);
    return new Name(
      name.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    );
  }

  #list(end: string): Value[] {
    this.at += end.length;
    const found: Value[] = [];
    for (;;) {
      this.#skip();
      if (this.#text.startsWith(end, this.at)) break;
      found.push(this.next());
    }
    this.at += end.length;
    return found;
  }

  #dictionary(): Dictionary {
    const list = this.#list('>>');
    const found = new Map<string, Value>();
    for (let index = 0; index < list.length; index += 2) {
      const [key, value] = [list[index], list[index + 1]];
      if (!(key instanceof Name) || value === undefined) throw new Error('a dictionary has names and values');
      found.set(key.text, value);
    }
    return found;
  }

  #hex(): Uint8Array {
    const end = this.#text.indexOf('>', this.at);
    const digits = this.#text.slice(this.at + 1, end).replace(/[\0\t\n\f\r ]/g, '');
    this.at = end + 1;
    return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
  }

  #literal(): Uint8Array {
    const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '' };
    let found = '';
    let depth = 1;
    this.at += 1;
    for (;;) {
      const sign = this.#text[this.at] ?? '';
      if (sign === '') throw new Error('a text does not end');
      if (sign === '\\') {
        const octal = /^[0-7]{1,3}/.exec(this.#text.slice(this.at + 1, this.at + 4))?.[0];
        const escaped = this.#text[this.at + 1] ?? '';
        found += octal === undefined ? (escapes[escaped] ?? escaped) : String.fromCharCode(Number.parseInt(octal, 8));
        this.at += 1 + (octal?.length ?? 1);
        continue;
      }
      this.at += 1;
      if (sign === '(') depth += 1;
      if (sign === ')') depth -= 1;
      if (depth === 0) return Buffer.from(found, 'latin1');
      found += sign;
    }
  }
}

/** A text of the file in letters: UTF-16 with its mark, else Latin. */
export function lettersOf(value: Value | undefined): string | null {
  if (!(value instanceof Uint8Array)) return null;
  if (value[0] !== 0xfe || value[1] !== 0xff) return Buffer.from(value).toString('latin1');
  return Buffer.from(value.subarray(2)).swap16().toString('utf16le');
}
