import type { LineHint } from '../notes/note-lines.js';

interface ClassStyle {
  readonly isBold: boolean | null;
  readonly isHidden: boolean;
}

/** A page that says more in its style sheets is not read for more. */
const LONGEST_SHEET = 300_000;
const bold = /font-weight:\s{0,3}(bold|[6-9]00)/;
const plain = /font-weight:\s{0,3}(normal|[1-5]00)/;
const hidden = /display:\s{0,3}none|visibility:\s{0,3}hidden|mso-hide:\s{0,3}all/;

/** What a page's style sheets and `style` attributes say that tells headings, list items and hidden text. */
export class HtmlStyles {
  private readonly classes = new Map<string, ClassStyle>();
  private read = 0;

  /** Takes in a style sheet's rules for single classes, which is how word processors write them. */
  learn(sheet: string): void {
    const css = sheet.slice(0, Math.max(0, LONGEST_SHEET - this.read)).toLowerCase();
    this.read += css.length;
    for (const rule of css.split('}')) {
      const brace = rule.indexOf('{');
      if (brace < 0) continue;
      const said = rule.slice(brace + 1, brace + 2000);
      const style = { isBold: weightIn(said), isHidden: hidden.test(said) };
      if (style.isBold === null && !style.isHidden) continue;
      for (const selector of rule.slice(Math.max(0, brace - 500), brace).split(',')) {
        const name = /^\s{0,200}(?:p|span|div|li)?\.([\w-]{1,100})\s{0,200}$/.exec(selector)?.[1];
        if (name !== undefined) this.classes.set(name, style);
      }
    }
  }

  /** Whether type is bold; null when nothing is said. */
  isBold(style: string, classes: readonly string[]): boolean | null {
    const own = weightIn(style);
    if (own !== null) return own;
    for (const name of classes) {
      const said = this.classes.get(name)?.isBold ?? null;
      if (said !== null) return said;
    }
    return null;
  }

  isHidden(style: string, classes: readonly string[]): boolean {
    return hidden.test(style) || classes.some((name) => this.classes.get(name)?.isHidden === true);
  }
}

function weightIn(style: string): boolean | null {
  if (bold.test(style)) return true;
  return plain.test(style) ? false : null;
}

/** What Word and Google Docs say of a paragraph by its class or style: a title, a list's item. */
export function paragraphHint(style: string, classes: readonly string[]): LineHint | null {
  const level = /mso-list:[^;]{0,60}\blevel(\d)/.exec(style)?.[1];
  if (level !== undefined) return { kind: 'bullet', level: Number(level) - 1 };
  if (classes.includes('msotitle') || classes.includes('title')) return { kind: 'heading', level: 0 };
  return null;
}
