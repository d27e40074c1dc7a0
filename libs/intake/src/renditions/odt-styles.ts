import { Parser } from 'htmlparser2';

interface OdtStyle {
  readonly displayName: string;
  readonly parent: string | undefined;
  /** What it says of bold type itself; null when it leaves that to its parent. */
  isBold: boolean | null;
}

/** Longer chains of parents are circles. */
const MOST_PARENTS = 20;

/** The styles of an OpenDocument text: the named ones, and those made for single paragraphs. */
export class OdtStyles {
  private readonly styles = new Map<string, OdtStyle>();

  /** @param parts `styles.xml` and `content.xml`, as bytes; null where the file has none. */
  constructor(parts: readonly (Uint8Array | null)[]) {
    for (const part of parts) {
      if (part === null) continue;
      let open: OdtStyle | null = null;
      const parser = new Parser(
        {
          onopentag: (name, attributes) => {
            if (name === 'style:style') {
              const id = attributes['style:name'] ?? '';
              open = {
                // Spaces and the like in names are written `_20_`.
                displayName: attributes['style:display-name'] ?? id.replace(/_20_/g, ' '),
                parent: attributes['style:parent-style-name'],
                isBold: null,
              };
              this.styles.set(id, open);
            } else if (name === 'style:text-properties' && open !== null) {
              const weight = attributes['fo:font-weight'];
              if (weight !== undefined) open.isBold = weight === 'bold' || Number(weight) >= 600;
            }
          },
          onclosetag: (name) => {
            if (name === 'style:style') open = null;
          },
        },
        { xmlMode: true },
      );
      parser.end(new TextDecoder().decode(part));
    }
  }

  /** The style's name as people see it, then its parents'. */
  namesOf(id: string | undefined): string[] {
    return this.chainOf(id).map(({ displayName }) => displayName);
  }

  /** Whether it sets bold type, itself or by a parent; null when nothing is said. */
  isBold(id: string | undefined): boolean | null {
    return this.chainOf(id).find(({ isBold }) => isBold !== null)?.isBold ?? null;
  }

  private chainOf(id: string | undefined): OdtStyle[] {
    const chain: OdtStyle[] = [];
    let style = id === undefined ? undefined : this.styles.get(id);
    while (style !== undefined && chain.length < MOST_PARENTS) {
      chain.push(style);
      style = style.parent === undefined ? undefined : this.styles.get(style.parent);
    }
    return chain;
  }
}
