/** Files damaged as disks, mail programs and hostile people damage them: a fuzzer over every format that is read. */

import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';

export interface SeedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One small damage. `at` is where, as a share of the whole; `length` and `byte` mean what the kind makes of them. */
interface Damage {
  readonly kind: 'set' | 'cut' | 'double' | 'insert' | 'token' | 'number' | 'swap' | 'truncate';
  readonly at: number;
  readonly length: number;
  readonly byte: number;
}

export interface DamagedFile {
  readonly seed: SeedFile;
  /** Under this name it is given in: its own, or now and then that of another format. */
  readonly name: string;
  /** In a packed format: damage what lies inside, and pack it well again. */
  readonly inside: boolean;
  readonly damages: readonly Damage[];
}

const text = (value: string) => new TextEncoder().encode(value);

/** What means something to one reader or another. */
const tokens = [
  '\uFEFF',
  '\0',
  '"',
  '""',
  ';',
  ',',
  '\t',
  '\r',
  '\n\n',
  '\r\n',
  'sep=|\n',
  '-->',
  'WEBVTT\n\n',
  '00:00:01.000 --> 00:00:02.000\n',
  '1\n00:00:01,000 --> 00:00:02,000\n',
  '<v ',
  '</v>',
  '# ',
  '- ',
  'Fråga: ',
  'Svar: ',
  'Närvarande: ',
  '18:42:10 From ',
  '<!DOCTYPE x [<!ENTITY a "aaaa">]>',
  '&a;',
  '&#x0;',
  '&#1114112;',
  '<![CDATA[',
  ']]>',
  '<!--',
  '<w:p>',
  '</w:p>',
  '<w:tbl>',
  '<text:p>',
  '</text:p>',
  '<table:table-cell table:number-columns-repeated="1000000000"/>',
  '<table:table-row table:number-rows-repeated="1000000000">',
  '<c r="XFD1048576" t="s"><v>999999</v></c>',
  '<row r="-1">',
  '<li><ul><li>',
  '<table><tr><td>',
  '<script>',
  '<style>',
  'endobj',
  'endstream',
  'stream\n',
  '<< /Type /Page >>',
  '/Length 999999999 ',
  'xref\n0 1000000\n',
  'startxref\n99999999\n%%EOF',
  '\uD83D',
  '\u2028',
  '\u202E',
  'å'.repeat(200),
  ' '.repeat(2000),
  '('.repeat(500),
].map(text);

const numbers = ['0', '-1', '4294967296', '99999999999999999999', '1e309', '0x', 'NaN', ''].map(text);

const damage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom('set', 'cut', 'double', 'insert', 'token', 'number', 'swap', 'truncate'),
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  length: fc.nat(400),
  byte: fc.nat(255),
});

/** Any of the seeds, damaged one to eight times. */
export function damagedFiles(seeds: readonly SeedFile[]): fc.Arbitrary<DamagedFile> {
  return fc
    .record({
      seed: fc.constantFrom(...seeds),
      other: fc.constantFrom(...seeds),
      renamed: fc.integer({ min: 0, max: 9 }),
      inside: fc.boolean(),
      damages: fc.array(damage, { minLength: 1, maxLength: 8 }),
    })
    .map(({ seed, other, renamed, inside, damages }) => ({
      seed,
      name: renamed === 0 ? other.name : seed.name,
      inside,
      damages,
    }));
}

/** The bytes of a damaged file; the same every time. */
export function damagedBytes({ seed, inside, damages }: DamagedFile): Uint8Array {
  if (!inside || seed.bytes[0] !== 0x50 || seed.bytes[1] !== 0x4b) return damaged(seed.bytes, damages);
  const parts = Object.entries(unzipSync(seed.bytes));
  const xml = parts.filter(([name]) => /\.(xml|rels)$/.test(name) || name === 'mimetype');
  const chosen = xml[Math.floor((damages[0]?.at ?? 0) * xml.length)]?.[0];
  return zipSync(
    Object.fromEntries(parts.map(([name, bytes]) => [name, name === chosen ? damaged(bytes, damages) : bytes])),
    { level: 1 },
  );
}

function damaged(whole: Uint8Array, damages: readonly Damage[]): Uint8Array {
  return damages.reduce((bytes, one) => withDamage(bytes, one), whole);
}

function withDamage(bytes: Uint8Array, { kind, at, length, byte }: Damage): Uint8Array {
  const index = Math.floor(at * bytes.length);
  const before = bytes.subarray(0, index);
  const after = bytes.subarray(index);
  switch (kind) {
    case 'set':
      return joined(before, Uint8Array.of(byte), after.subarray(1));
    case 'cut':
      return joined(before, after.subarray(length));
    case 'double':
      return joined(before, after.subarray(0, length), after);
    case 'insert':
      return joined(before, Uint8Array.of(byte), after);
    case 'token':
      return joined(before, tokens[byte % tokens.length]!, after);
    case 'number':
      return withNumber(bytes, index, numbers[byte % numbers.length]!);
    case 'swap':
      return joined(before, after.subarray(length, 2 * length), after.subarray(0, length), after.subarray(2 * length));
    case 'truncate':
      // Seldom much: a file that ends in the middle of its head is soon refused.
      return joined(before, byte < 32 ? new Uint8Array() : after);
  }
}

/** The next number after a place becomes another: a length, an offset, a count. */
function withNumber(bytes: Uint8Array, from: number, number: Uint8Array): Uint8Array {
  const isDigit = (at: number) => (bytes[at] ?? 0) >= 0x30 && (bytes[at] ?? 0) <= 0x39;
  let start = from;
  while (start < bytes.length && !isDigit(start)) start++;
  let end = start;
  while (isDigit(end)) end++;
  return joined(bytes.subarray(0, start), number, bytes.subarray(end));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
