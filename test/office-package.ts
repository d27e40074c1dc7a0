import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';

/** An element of XML, by its name with prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** Office programs refuse all that is not well-formed, so this does too. */
export function parsedXml(xml: string): Element {
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u.test(xml))
    throw new Error('A character that XML forbids');
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(xml)) throw new Error('An ampersand that is not escaped');
  const root = { name: '', attributes: {}, children: [] as (Element | string)[] };
  const open = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = { name, attributes: { ...attributes }, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext: (text) => open.at(-1)?.children.push(text),
      onclosetag(name, isImplied) {
        const selfClosed = open.at(-1)?.children.length === 0;
        if (open.pop()?.name !== name || (isImplied && !selfClosed))
          throw new Error(`<${name}> is not closed where it should be`);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  const elements = root.children.filter((child) => typeof child !== 'string');
  if (open.length !== 1 || elements.length !== 1) throw new Error('Not one whole element');
  return elements[0]!;
}

/** All elements of a name within, in the order of the text. */
export function allOf(element: Element, name: string): Element[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...allOf(child, name)],
  );
}

/** All text within. */
export const innerText = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : innerText(child))).join('');

/** A file of the Office kind, opened: its parts as text, and each XML part parsed. */
export class OfficePackage {
  readonly files: Readonly<Record<string, Uint8Array>>;

  constructor(bytes: Uint8Array) {
    this.files = unzipSync(bytes);
  }

  /** The paths that a pattern finds, in the order of their numbers. */
  paths(pattern: RegExp): string[] {
    return Object.keys(this.files)
      .filter((path) => pattern.test(path))
      .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  }

  xml(path: string): Element {
    const bytes = this.files[path];
    if (bytes === undefined) throw new Error(`There is no part ${path}`);
    return parsedXml(strFromU8(bytes));
  }

  /** What the package does wrong against the Open Packaging Conventions: parts without a type, types without a part, ways to nowhere. */
  faults(): string[] {
    const types = this.xml('[Content_Types].xml');
    const extensions = new Set(allOf(types, 'Default').map(({ attributes }) => attributes['Extension']));
    const overridden = allOf(types, 'Override').map(({ attributes }) => attributes['PartName'] ?? '');
    const paths = Object.keys(this.files).filter((path) => path !== '[Content_Types].xml');
    return [
      ...paths
        .filter((path) => !overridden.includes(`/${path}`) && !extensions.has(/\.([^./]+)$/.exec(path)?.[1]))
        .map((path) => `${path} has no type`),
      ...overridden.filter((name) => this.files[name.slice(1)] === undefined).map((name) => `${name} is not there`),
      ...overridden.filter((name, index) => overridden.indexOf(name) !== index).map((name) => `${name} has two types`),
      ...paths.filter((path) => /\.(xml|rels)$/.test(path)).flatMap((path) => this.#faultsOf(path)),
    ];
  }

  #faultsOf(path: string): string[] {
    const xml = this.xml(path);
    if (path.endsWith('.rels')) {
      const source = posix.dirname(posix.dirname(path));
      const links = allOf(xml, 'Relationship').map(({ attributes }) => attributes);
      return links
        .filter(({ TargetMode }) => TargetMode !== 'External')
        .map(({ Target = '' }) => (Target.startsWith('/') ? Target.slice(1) : posix.join(source, Target)))
        .filter((target) => this.files[target] === undefined)
        .map((target) => `${path} leads to ${target}, which is not there`);
    }
    const relsPath = posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`);
    const known = new Set(
      this.files[relsPath] === undefined
        ? []
        : allOf(this.xml(relsPath), 'Relationship').map(({ attributes }) => attributes['Id']),
    );
    const used = [
      ...strFromU8(this.files[path] ?? new Uint8Array()).matchAll(/\br:(?:id|embed|link|pict)="([^"]*)"/g),
    ].map(([, id]) => id);
    return used.filter((id) => !known.has(id)).map((id) => `${path} uses ${id}, which its relationships lack`);
  }
}
