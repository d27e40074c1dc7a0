import { unicodeOf } from './pdf-content.js';
import type { PdfFile } from './pdf-file.js';
import { contentsOf, inOrder, isNode, painted, structureOf, type Node } from './pdf-structure.js';
import { lettersOf, Ref } from './pdf-syntax.js';

/** The failure conditions of the Matterhorn Protocol 1.02 that can be checked by program and can come about in our files. */
type Rule = (file: PdfFile, nodes: readonly Node[]) => string[];

const standardRoles = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby Warichu Figure Formula Form'.split(
    ' ',
  ),
);
/** In what each may stand, where it may not stand anywhere. */
const parents: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
  TOCI: ['TOC'],
};

/** What may stand in each, where not everything may. */
const children: Readonly<Record<string, readonly string[]>> = {
  L: ['LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
  TOC: ['TOCI', 'TOC', 'Caption'],
};

const countIf = (isWrong: boolean, what: string) => (isWrong ? [what] : []);

function misplaced(node: Node): string[] {
  return node.children.filter(isNode).flatMap((child) => {
    const allowed = parents[child.role];
    const isWrong = allowed?.includes(node.role) === false || children[node.role]?.includes(child.role) === false;
    return [...countIf(isWrong, `${child.role} in ${node.role}`), ...misplaced(child)];
  });
}

const fontsOf = (file: PdfFile) =>
  file.pages.flatMap(({ dictionary }, page) => {
    const fonts = file.dictionary(file.dictionary(dictionary.get('Resources')).get('Font'));
    return [...fonts].map(([name, font]) => ({ page, name, font: file.dictionary(font) }));
  });
const xmpOf = (file: PdfFile) => Buffer.from(file.stream(file.catalog.get('Metadata')) ?? []).toString('utf8');
const annotationsOf = (file: PdfFile) =>
  file.pages.flatMap(({ dictionary }) => file.list(dictionary.get('Annots')).map((one) => file.dictionary(one)));

const rules: Readonly<Record<string, Rule>> = {
  '01-003 and 01-004, no artifact in tagged content nor the other way round': (file) =>
    painted(file).flatMap((page, number) =>
      page
        .filter(({ marks }) => marks.some(({ tag }) => tag === 'Artifact') && marks.some(({ mcid }) => mcid !== null))
        .map(({ operator }) => `${operator} on page ${number + 1}`),
    ),
  '01-005, all that is painted is tagged or an artifact': (file) =>
    painted(file).flatMap((page, number) =>
      page
        .filter(({ marks }) => !marks.some(({ tag, mcid }) => tag === 'Artifact' || mcid !== null))
        .map(({ operator, text }) => `${operator} ${text ?? ''} on page ${number + 1}`),
    ),
  '01-007, marked as tagged and nothing suspect': (file) => {
    const info = file.dictionary(file.catalog.get('MarkInfo'));
    return countIf(info.get('Marked') !== true || info.get('Suspects') === true, 'MarkInfo');
  },
  '02-001, only standard roles': (_, nodes) =>
    inOrder(nodes)
      .filter(({ role }) => !standardRoles.has(role))
      .map(({ role }) => role),
  '05-002, 20-001, 21-001, 25-001 and 26-001, no scripts, layers, files, XFA or locks': (file) => [
    ...['AA', 'OCProperties', 'AcroForm', 'OpenAction'].filter((name) => file.catalog.has(name)),
    ...['JavaScript', 'EmbeddedFiles'].filter((name) => file.dictionary(file.catalog.get('Names')).has(name)),
    ...countIf(file.trailer.has('Encrypt'), 'Encrypt'),
  ],
  '06-001 to 06-004, says that it is PDF/UA-1, and its title': (file) => [
    ...countIf(!/<pdfuaid:part>1<\/pdfuaid:part>/.test(xmpOf(file)), 'pdfuaid:part'),
    ...countIf(!/<dc:title>.*<rdf:li xml:lang="[^"]+">[^<]+<\/rdf:li>/s.test(xmpOf(file)), 'dc:title'),
  ],
  '07-001 and 07-002, the title is shown': (file) =>
    countIf(file.dictionary(file.catalog.get('ViewerPreferences')).get('DisplayDocTitle') !== true, 'DisplayDocTitle'),
  '09-004 to 09-006, tables, lists and contents are built right': (_, nodes) => nodes.flatMap(misplaced),
  '10-001, 31-027 to 31-029, each glyph says what it is': (file) => {
    const fonts = fontsOf(file).map(({ page, name, font }) => ({ page, name, unicode: unicodeOf(file, font) }));
    const used = painted(file).flatMap((all, page) => all.map(({ font, glyphs }) => ({ page, font, glyphs })));
    const silent = used.flatMap(({ page, font, glyphs }) => {
      const unicode = fonts.find((one) => one.page === page && one.name === font)?.unicode;
      return glyphs.filter((glyph) => (unicode?.get(glyph) ?? '') === '').map((glyph) => `glyph ${glyph} of ${font}`);
    });
    const forbidden = fonts.flatMap(({ name, unicode }) =>
      [...unicode].filter(([, text]) => /[\0\ufeff\ufffe]/.test(text)).map(([glyph]) => `glyph ${glyph} of ${name}`),
    );
    return [...silent, ...forbidden];
  },
  '11-001 to 11-006, the language is known': (file, nodes) =>
    [lettersOf(file.get(file.catalog.get('Lang'))) ?? '', ...inOrder(nodes).flatMap(({ language }) => language ?? [])]
      .filter((language) => !/^[a-z]{2}-[A-Z]{2}$/.test(language))
      .map((language) => `language ${language}`),
  '13-004, each picture is told in words, and its place is known': (file, nodes) =>
    inOrder(nodes)
      .filter(({ role }) => role === 'Figure')
      .filter(({ alt, attributes }) => (alt ?? '').trim() === '' || file.list(attributes.get('BBox')).length !== 4)
      .map(({ id }) => `object ${id}`),
  '14-002, 14-003 and 14-007, headings begin with H1 and skip no level': (_, nodes) => {
    const levels = inOrder(nodes)
      .filter(({ role }) => /^H\d?$/.test(role))
      .map(({ role }) => Number(role.slice(1)));
    return levels.flatMap((level, index) => countIf(level > (levels[index - 1] ?? 0) + 1 || level === 0, `H${level}`));
  },
  '15-003, each head of a table says what it heads, and all rows are of one length': (file, nodes) =>
    inOrder(nodes)
      .filter(({ role }) => role === 'Table')
      .flatMap((table) => {
        const inside = inOrder([table]);
        const unscoped = inside.filter(
          ({ role, attributes }) =>
            role === 'TH' && !['Row', 'Column'].includes(file.name(attributes.get('Scope')) ?? ''),
        );
        const lengths = new Set(inside.filter(({ role }) => role === 'TR').map(({ children }) => children.length));
        return [
          ...unscoped.map(({ id }) => `object ${id}`),
          ...countIf(lengths.size !== 1, `rows of ${[...lengths].join()}`),
        ];
      }),
  '28-004, 28-005 and 28-012, links say where they lead': (file) =>
    annotationsOf(file)
      .filter((one) => (lettersOf(file.get(one.get('Contents'))) ?? '').trim() === '')
      .map(() => 'an annotation without Contents'),
  '28-008 and 28-009, one tabs in reading order': (file) =>
    file.pages
      .filter(({ dictionary }) => file.name(dictionary.get('Tabs')) !== 'S')
      .map((_, page) => `page ${page + 1}`),
  '28-011, links stand in the structure as links': (file, nodes) => {
    const held = new Set(
      inOrder(nodes)
        .filter(({ role }) => role === 'Link')
        .flatMap(({ children }) => children.flatMap((child) => ('annotation' in child ? [child.annotation] : []))),
    );
    return annotationsOf(file)
      .filter((one) => file.name(one.get('Subtype')) !== 'Link' || !held.has(one) || !one.has('StructParent'))
      .map(() => 'an annotation outside the structure');
  },
  '31-001 to 31-009, fonts are embedded': (file) =>
    fontsOf(file).flatMap(({ name, font }) => {
      const [descendant] = file.list(font.get('DescendantFonts'));
      const inner = file.dictionary(descendant);
      const descriptor = file.dictionary(inner.get('FontDescriptor'));
      const embedded = file.stream(descriptor.get('FontFile2')) ?? file.stream(descriptor.get('FontFile3'));
      const isIdentity =
        file.name(font.get('Encoding')) === 'Identity-H' && file.name(inner.get('CIDToGIDMap')) === 'Identity';
      // A list of glyphs must be whole (31-016); there is none.
      return countIf(embedded === null || embedded.length === 0 || !isIdentity || descriptor.has('CIDSet'), name);
    }),
  '31-030, the glyph for what is missing is not used': (file) =>
    painted(file).flatMap((page, number) =>
      page.filter(({ glyphs }) => glyphs.includes(0)).map(() => `page ${number + 1}`),
    ),
  'ISO 32000-1, 14.7.4.4, content and structure know each other': (file, nodes) => {
    const inTree = contentsOf(nodes).map(({ page, mcid }) => `${page}:${mcid}`);
    const inContent = painted(file).flatMap((all, page) =>
      all.flatMap(({ marks }) => marks.filter(({ mcid }) => mcid !== null).map(({ mcid }) => `${page}:${mcid}`)),
    );
    const owners = ownersOf(file);
    const wrongOwner = inOrder(nodes).flatMap((node) =>
      node.children
        .filter((child) => 'mcid' in child)
        .filter(({ page, mcid }) => owners.get(`${page}:${mcid}`) !== node.id)
        .map(({ page, mcid }) => `content ${mcid} of page ${page + 1}`),
    );
    return [
      ...countIf(new Set(inTree).size !== inTree.length, 'content that stands twice in the tree'),
      ...[...new Set(inContent)].filter((one) => !inTree.includes(one)),
      ...wrongOwner,
    ];
  },
};

/** Which node each content belongs to, by the parent tree. */
function ownersOf(file: PdfFile): Map<string, number> {
  const tree = file.dictionary(file.dictionary(file.catalog.get('StructTreeRoot')).get('ParentTree'));
  const numbers = file.list(tree.get('Nums'));
  const byKey = new Map(numbers.flatMap((key, index) => (index % 2 === 0 ? [[key, numbers[index + 1]] as const] : [])));
  return new Map(
    file.pages.flatMap(({ dictionary }, page) =>
      file
        .list(byKey.get(dictionary.get('StructParents') ?? null))
        .flatMap((owner, mcid) => (owner instanceof Ref ? [[`${page}:${mcid}`, owner.id] as const] : [])),
    ),
  );
}

/** What the file breaks of the rules: which, and where; nothing when it keeps them all. */
export function brokenRules(file: PdfFile): { readonly rule: string; readonly where: readonly string[] }[] {
  const nodes = structureOf(file);
  return Object.entries(rules)
    .map(([rule, check]) => ({ rule, where: check(file, nodes) }))
    .filter(({ where }) => where.length > 0);
}
