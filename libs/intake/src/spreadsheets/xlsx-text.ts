import { localName } from './xlsx-styles.js';
import { visitXml } from './visit-xml.js';

/** Signs that XML has no way of writing stand as `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
export function unescapeText(text: string): string {
  const unescaped = text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
  return unescaped.replace(/\r\n?/g, '\n');
}

/** Gathers the text of a string item: of its runs whatever their looks, without how they are pronounced. */
export class ItemText {
  private parts = '';
  private inText = false;
  private pronounced = 0;

  open(tag: string): void {
    if (tag === 'rPh') this.pronounced++;
    else if (tag === 't') this.inText = this.pronounced === 0;
  }

  text(text: string): void {
    if (this.inText) this.parts += text;
  }

  close(tag: string): void {
    if (tag === 'rPh') this.pronounced--;
    else if (tag === 't') this.inText = false;
  }

  /** What was gathered, and begins anew. */
  take(): string {
    const text = unescapeText(this.parts);
    this.parts = '';
    this.inText = false;
    this.pronounced = 0;
    return text;
  }
}

/** The strings that a workbook's cells share, by number; null when the part is cut off. */
export function readSharedStrings(xml: Uint8Array): string[] | null {
  const strings: string[] = [];
  const item = new ItemText();
  const whole = visitXml(xml, {
    open: (name) => item.open(localName(name)),
    text: (text) => item.text(text),
    close: (name) => {
      const tag = localName(name);
      item.close(tag);
      if (tag === 'si') strings.push(item.take());
    },
  });
  return whole ? strings : null;
}
