import { marksIn, type Block } from './blocks';
import type { NumberedSource } from './sources';

/** A text on its way out of the page. */
export interface WrittenText {
  readonly blocks: readonly Block[];
  readonly sources: readonly NumberedSource[];
  /** Heading of the list of sources. */
  readonly sourcesTitle: string;
  /** Where the figures come from, and when they were counted. */
  readonly provenance: string;
  /** The dashboard's own address, to which the sources' are added: `http://127.0.0.1:3000`. */
  readonly origin: string;
}

/** The sources whose marks still stand in the text, by number. */
export function usedSources(blocks: readonly Block[], sources: readonly NumberedSource[]): NumberedSource[] {
  const used = new Set(blocks.flatMap(({ text }) => marksIn(text)));
  return sources.filter(({ number }) => used.has(number)).sort((a, b) => a.number - b.number);
}

/** As plain text, with the sources' addresses written out. */
export function plainText({ blocks, sources, sourcesTitle, provenance, origin }: WrittenText): string {
  const used = usedSources(blocks, sources);
  const paragraphs = blocks.filter(({ text }) => text.trim() !== '').map(({ text }) => text.trim());
  const list = used.map(({ number, title, address }) => `[${number}] ${title}: ${origin}${address}`);
  return `${[...paragraphs, ...(list.length > 0 ? [[sourcesTitle, ...list].join('\n')] : []), provenance].join('\n\n')}\n`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
const lines = (text: string) => escaped(text.trim()).replaceAll('\n', '<br>');
const elements: Readonly<Record<Block['role'], (words: string) => string>> = {
  title: (words) => `<h1>${words}</h1>`,
  heading: (words) => `<h2>${words}</h2>`,
  body: (words) => `<p>${words}</p>`,
  quote: (words) => `<blockquote><p>${words}</p></blockquote>`,
};

/** As HTML to paste: headings, paragraphs and quotes as such, and sources as links. */
export function richText({ blocks, sources, sourcesTitle, provenance, origin }: WrittenText): string {
  const used = usedSources(blocks, sources);
  return [
    ...blocks.filter(({ text }) => text.trim() !== '').map(({ role, text }) => elements[role](lines(text))),
    ...(used.length > 0 ? [elements.heading(escaped(sourcesTitle))] : []),
    ...used.map(
      ({ number, title, address }) =>
        `<p>[${number}] <a href="${escaped(`${origin}${address}`)}">${escaped(title)}</a></p>`,
    ),
    elements.body(escaped(provenance)),
  ].join('\n');
}

/** The same as a page of its own, to open in a browser or a word processor. */
export function htmlPage(text: WrittenText, language: string): string {
  const title = escaped(text.blocks.find(({ role }) => role === 'title')?.text.trim() ?? '');
  return `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">\n<title>${title}</title>\n</head>\n<body>\n${richText(text)}\n</body>\n</html>\n`;
}
