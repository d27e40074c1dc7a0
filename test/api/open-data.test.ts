import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { takeIn } from './client.js';
import { databases, startServer, type TestServer } from './server.js';

// Invented, all of it.
const csv = [
  'Inkommet;Bygd;Får citeras;Varför bor du där du bor?',
  ...Array.from({ length: 37 }, (_, at) => `2020-09-1${at % 9};Hotagen;Ja;Skogen är fin, säger Ö${at}`),
  ...Array.from({ length: 24 }, (_, at) => `2020-10-0${1 + (at % 9)};Offerdal;Nej;Vägen är dålig, säger Å${at}`),
  ...Array.from({ length: 7 }, (_, at) => `2020-10-2${at};Alsen-Näskott;Nej;Skolan är bra, säger Ä${at}`),
].join('\n');

const tables = ['heard', 'leanings', 'themes', 'nuggets'];
type Row = Readonly<Record<string, string>>;

/** What DCAT-AP-SE 3.0 says must be there, class by class; the names are the specification's own. */
const mandatory: Readonly<Record<string, readonly string[]>> = {
  'dcat:Catalog': ['dcterms:title', 'dcterms:description', 'dcterms:publisher', 'dcterms:license', 'dcat:dataset'],
  'dcat:Dataset': ['dcterms:title', 'dcterms:description', 'dcterms:publisher'],
  'dcat:Distribution': ['dcat:accessURL'],
  'foaf:Agent': ['foaf:name'],
  'vcard:Organization': ['vcard:fn', 'vcard:hasEmail'],
};
/** And what it recommends, of what there is to say. */
const recommended: Readonly<Record<string, readonly string[]>> = {
  'dcat:Catalog': ['foaf:homepage', 'dcterms:language', 'dcterms:modified', 'dcterms:spatial', 'dcat:themeTaxonomy'],
  'dcat:Dataset': [
    'dcat:keyword',
    'dcat:theme',
    'dcat:distribution',
    'dcat:landingPage',
    'dcterms:accessRights',
    'dcterms:accrualPeriodicity',
    'dcterms:language',
    'dcterms:modified',
    'dcterms:spatial',
    'dcterms:temporal',
  ],
  'dcat:Distribution': [
    'dcterms:license',
    'dcterms:format',
    'dcterms:description',
    'dcat:downloadURL',
    'dcatap:availability',
  ],
  'foaf:Agent': ['dcterms:type'],
};

interface Node {
  readonly '@id'?: string;
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** A Turtle file's statements, of the kinds that are written here, each as text; throws at anything else. */
function turtleStatements(turtle: string): string[] {
  const token =
    /@prefix\s+(\w+):\s+<([^>]*)>\s+\.|<([^<>"{}|^`\\\u0000-\u0020]*)>|"((?:[^"\\\n]|\\["\\nrt])*)"(?:@(\w+)|\^\^(\w+:\w+))?|(\w+:\w+)|\b(a)\b|([[\];,.])|\s+/gy;
  const prefixes = new Map<string, string>();
  const found: string[] = [];
  const stack: { subject: string; predicate: string }[] = [];
  let current = { subject: '', predicate: '' };
  let blank = 0;
  const whole = (name: string) => {
    const [prefix = '', local = ''] = name.split(':');
    const iri = prefixes.get(prefix);
    if (iri === undefined) throw new Error(`The prefix ${prefix} is not declared.`);
    return `${iri}${local}`;
  };
  const term = (text: string) => {
    if (current.subject === '') current.subject = text;
    else if (current.predicate === '') current.predicate = text;
    else found.push(`${current.subject} ${current.predicate} ${text}`);
  };
  let at = 0;
  while (at < turtle.length) {
    token.lastIndex = at;
    const match = token.exec(turtle);
    if (match === null) throw new Error(`Not Turtle: ${turtle.slice(at, at + 60)}`);
    at = token.lastIndex;
    const [, prefix, iri, address, text, language, datatype, name, a, sign] = match;
    if (prefix !== undefined) prefixes.set(prefix, iri ?? '');
    else if (address !== undefined) term(address);
    else if (text !== undefined)
      term(JSON.stringify([JSON.parse(`"${text}"`), language ?? (datatype === undefined ? '' : whole(datatype))]));
    else if (name !== undefined) term(whole(name));
    else if (a !== undefined) term('a');
    else if (sign === '[') {
      const node = `_:${blank++}`;
      term(node);
      stack.push(current);
      current = { subject: node, predicate: '' };
    } else if (sign === ']') current = stack.pop() ?? { subject: '', predicate: '' };
    else if (sign === ';') current.predicate = '';
    else if (sign === '.') {
      if (stack.length > 0) throw new Error('A bracket is not closed.');
      current = { subject: '', predicate: '' };
    }
  }
  return found;
}

/** The same of JSON-LD, with the context's prefixes put in. */
function jsonStatements({
  '@context': context,
  '@graph': graph,
}: {
  '@context': Record<string, string>;
  '@graph': Node[];
}) {
  const whole = (name: string) => {
    const [prefix = '', local = ''] = name.split(':');
    if (context[prefix] === undefined) throw new Error(`The prefix ${prefix} is not declared.`);
    return `${context[prefix]}${local}`;
  };
  const found: string[] = [];
  let blank = 0;
  const walk = (node: Node): string => {
    const id = node['@id'] ?? `_:${blank++}`;
    found.push(`${id} a ${whole(node['@type'])}`);
    for (const [name, values] of Object.entries(node)) {
      if (name.startsWith('@')) continue;
      for (const value of values as Record<string, string>[]) {
        const object =
          '@value' in value
            ? JSON.stringify([
                value['@value'],
                value['@language'] ?? (value['@type'] === undefined ? '' : whole(value['@type'])),
              ])
            : '@type' in value
              ? walk(value as unknown as Node)
              : value['@id'];
        found.push(`${id} ${whole(name)} ${object}`);
      }
    }
    return id;
  };
  graph.forEach(walk);
  return found;
}

describe.each(databases)('open data, on %s', (kind) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(kind);
    await takeIn(server, 'bidrag.csv', csv);
  });
  afterAll(() => server?.stop());

  const get = (path: string) => fetch(`${server.url}/open-data${path}`);
  async function rows(name: string): Promise<Row[]> {
    const response = await get(`/${name}.csv`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    return parse(await response.text(), { columns: true, record_delimiter: '\r\n' });
  }

  it('tells counts of ten and more only, in tens, and none of anybody’s words', async () => {
    const all = Object.fromEntries(await Promise.all(tables.map(async (name) => [name, await rows(name)] as const)));
    const counts = Object.values(all)
      .flat()
      .flatMap((row) => Object.entries(row).filter(([column]) => /voices|praise|trouble|wish|unclear/.test(column)))
      .map(([, text]) => text);
    expect(counts.filter((text) => text !== '' && !(Number(text) >= 10 && Number(text) % 10 === 0))).toEqual([]);
    expect(counts.filter((text) => text !== '').length).toBeGreaterThan(8);
    expect(counts.filter((text) => text === '').length).toBeGreaterThan(8);
    const alsen = all['heard']?.find(({ id }) => id === 'alsen-naskott');
    expect(alsen?.['voices']).toBe('');
    expect(JSON.stringify(all)).not.toMatch(/säger|Å1|skog"/);
    expect(all['nuggets']?.map((row) => row['district_id'])).toContain('hotagen');
  });

  it('tells no more than those who work with the dialogue are told', async () => {
    const { overview, themes } = await server.data<{
      overview: { voices: number | null; byDistrict: { id: string; voices: number | null }[] };
      themes: {
        id: string;
        voices: number | null;
        byDistrict: { voices: number | null; district: { id: string } }[];
      }[];
    }>('{ overview { voices byDistrict { id voices } } themes { id voices byDistrict { voices district { id } } } }');
    const inside = new Map<string, number>([
      ['all', overview.voices ?? 0],
      ...overview.byDistrict.map(({ id, voices }) => [id, voices ?? 0] as const),
      ...themes.flatMap((theme) => [
        [`${theme.id} all`, theme.voices ?? 0] as const,
        ...theme.byDistrict.map(({ voices, district }) => [`${theme.id} ${district.id}`, voices ?? 0] as const),
      ]),
    ]);
    const outside = [
      ...(await rows('heard'))
        .filter(({ dimension }) => dimension === 'all' || dimension === 'district')
        .map((row) => [row['id'] ?? '', row['voices']] as const),
      ...(await rows('themes')).map((row) => [`${row['theme_id']} ${row['district_id']}`, row['voices']] as const),
    ];
    expect(outside.length).toBeGreaterThan(10);
    for (const [name, voices] of outside)
      expect([name, Number(voices)]).toEqual([name, Math.floor((inside.get(name) ?? 0) / 10) * 10]);
  });

  it.each(tables)('%s is described column for column by CSV on the Web', async (name) => {
    const response = await get(`/${name}.csv`);
    const link = /^<([^>]+)>; rel="describedby"$/.exec(response.headers.get('link') ?? '')?.[1] ?? '';
    const [head = ''] = (await response.text()).split('\r\n');
    const metadata = (await (await fetch(`${server.url}${link}`)).json()) as {
      url: string;
      'dc:license': string;
      tableSchema: { primaryKey: string[]; columns: { name: string; titles: string }[] };
    };
    expect(metadata.url).toBe(`${name}.csv`);
    expect(metadata['dc:license']).toBe('http://creativecommons.org/publicdomain/zero/1.0/');
    expect(metadata.tableSchema.columns.map((column) => column.name).join(',')).toBe(head);
    const all = await rows(name);
    const keys = all.map((row) => metadata.tableSchema.primaryKey.map((key) => row[key]).join('|'));
    expect(new Set(keys).size).toBe(all.length);
  });

  it('has a catalogue with all that DCAT-AP-SE demands, and what it recommends', async () => {
    const response = await get('/catalog.jsonld');
    expect(response.headers.get('content-type')).toContain('application/ld+json');
    const { '@graph': graph } = (await response.json()) as { '@graph': Node[] };
    const known = new Set(graph.map((node) => node['@id']));
    for (const node of graph) {
      const wanted = [...(mandatory[node['@type']] ?? []), ...(recommended[node['@type']] ?? [])];
      expect(wanted.length).toBeGreaterThan(0);
      const missing = wanted.filter((name) => !Array.isArray(node[name]) || node[name].length === 0);
      expect({ node: node['@id'], missing }).toEqual({ node: node['@id'], missing: [] });
      // What stands in the catalogue leads somewhere in it.
      for (const name of ['dcterms:publisher', 'dcat:dataset', 'dcat:distribution'])
        for (const { '@id': id } of (node[name] ?? []) as Node[]) expect(known).toContain(id);
    }
    expect(graph.map((node) => node['@type']).sort()).toEqual(
      ['dcat:Catalog', ...tables.flatMap(() => ['dcat:Dataset', 'dcat:Distribution']), 'foaf:Agent'].sort(),
    );
    const [catalog] = graph.filter((node) => node['@type'] === 'dcat:Catalog');
    expect(catalog?.['dcterms:license']).toEqual([{ '@id': 'http://creativecommons.org/publicdomain/zero/1.0/' }]);
    for (const node of graph.filter((one) => one['@type'] === 'dcat:Distribution'))
      for (const { '@id': address } of node['dcat:downloadURL'] as Node[])
        expect((await fetch(address ?? '')).status).toBe(200);
  });

  it('says the same in Turtle', async () => {
    const turtle = turtleStatements(await (await get('/catalog.ttl')).text());
    const json = jsonStatements((await (await get('/catalog.jsonld')).json()) as Parameters<typeof jsonStatements>[0]);
    const nodeless = (statements: string[]) => statements.map((one) => one.replaceAll(/_:\d+/g, '_:')).sort();
    expect(nodeless(turtle)).toEqual(nodeless(json));
    expect(turtle.length).toBeGreaterThan(80);
  });

  it('has a page that people can read, and says what there is when something else is asked for', async () => {
    const page = await (await get('?lang=en')).text();
    expect(page).toContain('Open data');
    for (const name of tables) expect(page).toContain(`/open-data/${name}.csv`);
    const refused = await get('/statements.csv');
    expect(refused.status).toBe(404);
    expect(((await refused.json()) as { code: string }).code).toBe('OPEN_DATA_UNKNOWN');
  });
});
