import { createHmac } from 'node:crypto';

/** Crockford's base 32: no I, L, O or U, so that nobody takes one letter for another. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 12;
const bitsPerLetter = 5;
const groupLength = 4;

/** Makes and knows the codes of receipts. @param secret the installation's own; without it no code can be told from a digest. */
export class ReceiptCodes {
  constructor(private readonly secret: string) {}

  /**
   * The code of what was sent with a form, such as `7KQX-M2PD-93TF`: 60 bits. The same content sent again with the same
   * form has the same code, so that the receipt can be given once more although only the code's digest is kept.
   * @param token random, of the shown form. @param content SHA-256 of what was sent.
   */
  code(token: string, content: string): string {
    const bytes = this.hmac(`code:${token}:${content}`);
    const bits = BigInt(`0x${bytes.subarray(0, 8).toString('hex')}`);
    const written = Array.from(
      { length },
      (_, place) => letters[Number((bits >> BigInt(place * bitsPerLetter)) & 31n)],
    );
    return grouped(written.join(''));
  }

  /** What is kept of a code, hex: it leads to the code only by trying them all, and only for who has the secret. */
  digest(code: string): string {
    return this.hmac(`digest:${code}`).toString('hex');
  }

  private hmac(text: string): Buffer {
    return createHmac('sha256', this.secret).update(text).digest();
  }
}

function grouped(code: string): string {
  return code.replace(new RegExp(`.{${groupLength}}(?=.)`, 'g'), '$&-');
}

/** A code as it was meant, however it was typed; null for what is no code. O is taken for 0, I and L for 1. */
export function typedCode(given: string): string | null {
  const typed = given
    .slice(0, 100)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}._]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (typed.length !== length || ![...typed].every((letter) => letters.includes(letter))) return null;
  return grouped(typed);
}
