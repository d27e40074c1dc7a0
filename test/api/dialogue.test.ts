import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  compare,
  names,
  readExpected,
  type Comparison,
  type ExpectedThing,
  type FoundThing,
} from './dialogue-comparison.js';
import { databases, startServer, type TestServer } from './server.js';
import { waitForImports } from './wait-for-imports.js';

const expected = readExpected();
const golden = 'test/golden/dialogue/comparison.md';
const manifest = JSON.parse(readFileSync('examples/dialogue/manifest.json', 'utf8')) as { files: readonly unknown[] };

interface Findings {
  readonly districts: readonly {
    readonly id: string;
    readonly name: string;
    readonly nuggets: readonly Named[];
    readonly challenges: readonly Named[];
    readonly themeNuggets: readonly NamedTheme[];
    readonly themeChallenges: readonly NamedTheme[];
  }[];
  readonly commonGround: readonly Named[];
}
interface Named {
  readonly label: string;
  readonly keyphrase: { readonly id: string };
}
interface NamedTheme {
  readonly label: string;
  readonly words: readonly { readonly id: string; readonly label: string }[];
}

const query = `{
  districts { id name
    nuggets(kind: NUGGET, first: 50) { label keyphrase { id } }
    challenges: nuggets(kind: CHALLENGE, first: 50) { label keyphrase { id } }
    themeNuggets: nuggets(kind: NUGGET, subject: THEME, first: 20) { label words { id label } }
    themeChallenges: nuggets(kind: CHALLENGE, subject: THEME, first: 20) { label words { id label } } }
  commonGround(first: 100) { label keyphrase { id } }
}`;

/** A theme is known by its first words; more would match by luck. */
const themeWords = 3;
const found = (list: readonly Named[], themes: readonly NamedTheme[] = []): FoundThing[] => [
  ...list.map((one) => ({ label: one.label, keyphraseIds: [one.keyphrase.id] })),
  ...themes.map(({ label, words }) => {
    const first = words.slice(0, themeWords);
    return {
      label: `${label} (${first.map((word) => word.label).join(', ')})`,
      keyphraseIds: first.map((word) => word.id),
    };
  }),
];
const share = (part: number, whole: number) =>
  `${part} of ${whole}${whole === 0 ? '' : ` (${Math.round((100 * part) / whole)} %)`}`;

interface Section {
  readonly title: string;
  readonly expected: readonly ExpectedThing[];
  readonly comparison: Comparison;
}

/** @param withThemes false: as if only keyphrases had been named. */
function sectionsOf(findings: Findings, withThemes = true): Section[] {
  return [
    ...findings.districts.flatMap((district) => {
      const wanted = expected.districts[district.id] ?? { nuggets: [], challenges: [] };
      return [
        {
          title: `${district.name}: guldkorn`,
          expected: wanted.nuggets,
          comparison: compare(wanted.nuggets, found(district.nuggets, withThemes ? district.themeNuggets : [])),
        },
        {
          title: `${district.name}: utmaningar`,
          expected: wanted.challenges,
          comparison: compare(
            wanted.challenges,
            found(district.challenges, withThemes ? district.themeChallenges : []),
          ),
        },
      ];
    }),
    {
      title: 'Gemensam bild',
      expected: expected.commonGround,
      comparison: compare(expected.commonGround, found(findings.commonGround)),
    },
  ];
}

function totals(sections: readonly Section[]) {
  const sum = (count: (section: Section) => number) => sections.reduce((total, section) => total + count(section), 0);
  const clear = sum((section) => section.expected.filter((thing) => thing.certainty === 'clear').length);
  const clearMissed = sum((section) => section.comparison.missed.filter((thing) => thing.certainty === 'clear').length);
  const all = sum((section) => section.comparison.found);
  const beyond = sum((section) => section.comparison.beyond.length);
  return { clear, clearFound: clear - clearMissed, all, right: all - beyond };
}

function report(sections: readonly Section[], keyphrasesAlone: readonly Section[]): string {
  const { clear, clearFound, all, right } = totals(sections);
  const alone = totals(keyphrasesAlone);
  const lines = [
    '# What the machine found beside what a careful reader expects',
    '',
    'Made by `npm test` from the example dialogue (invented). The expectations were written first and are not edited to fit.',
    '',
    `Recall, of what any reader would name: **${share(clearFound, clear)}**. Precision, of what the machine names: **${share(right, all)}**.`,
    '',
    `By keyphrases alone, without the themes that stand out: ${share(alone.clearFound, alone.clear)} and ${share(alone.right, alone.all)}.`,
  ];
  for (const { title, comparison } of sections) {
    lines.push('', `## ${title}`, '');
    for (const { expected: thing, by } of comparison.matched) lines.push(`- ✓ ${thing.name} — *${by.join(', ')}*`);
    for (const thing of comparison.missed)
      lines.push(`- ${thing.certainty === 'clear' ? '✗ missed' : '· not named (possible)'}: ${thing.name}`);
    for (const label of comparison.beyond) lines.push(`- + beyond the list: *${label}*`);
  }
  return `${lines.join('\n')}\n`;
}

describe.each(databases)('the example dialogue on %s', (database) => {
  let server: TestServer;
  let sections: Section[];
  let findings: Findings;

  beforeAll(async () => {
    server = await startServer(database, { EXAMPLE_DATA: 'yes' });
    await waitForImports(server, manifest.files.length);
    findings = await server.data<Findings>(query);
    sections = sectionsOf(findings);
  });
  afterAll(() => server.stop());

  it('is all taken in, adds up, and is marked as fiction', async () => {
    const { overview, municipality, statements } = await server.data<{
      overview: {
        submissions: number;
        notes: number;
        ledger: { received: number; analysed: number; duplicates: number; excluded: number };
      };
      municipality: { holdsExampleDialogue: boolean };
      statements: { nodes: readonly { fiction: boolean }[] };
    }>(
      '{ overview { submissions notes ledger { received analysed duplicates excluded } } municipality { holdsExampleDialogue } statements(first: 100) { nodes { fiction } } }',
    );
    expect(overview.submissions).toBe(314);
    expect(overview.notes).toBe(19);
    const { received, analysed, duplicates, excluded } = overview.ledger;
    expect(received).toBe(analysed + duplicates + excluded);
    expect(municipality.holdsExampleDialogue).toBe(true);
    expect(statements.nodes.every((statement) => statement.fiction)).toBe(true);
  });

  it('gives what the golden comparison says, recall and precision printed', () => {
    const text = report(sections, sectionsOf(findings, false));
    console.log(text.split('\n').slice(4, 7).join('\n'));
    const changed = golden.replace('.md', '-changed.md');
    rmSync(changed, { force: true });
    if (!existsSync(golden) || readFileSync(golden, 'utf8') !== text) writeFileSync(changed, text);
    expect(text).toBe(existsSync(golden) ? readFileSync(golden, 'utf8') : '');
  });

  // What has been reached: to be raised when more is, never lowered to let a change pass.
  it('does not fall below what has been reached', () => {
    const { clear, clearFound, all, right } = totals(sections);
    expect(clearFound / clear).toBeGreaterThanOrEqual(28 / 58);
    expect(right / all).toBeGreaterThanOrEqual(38 / 43);
  });

  it('names no red herring', () => {
    const kinds = [
      ['nugget', (district: Findings['districts'][number]) => found(district.nuggets, district.themeNuggets)],
      ['challenge', (district: Findings['districts'][number]) => found(district.challenges, district.themeChallenges)],
    ] as const;
    const wrong = expected.redHerrings.flatMap((herring) => [
      ...kinds.flatMap(([kind, list]) =>
        findings.districts
          .filter(
            (district) =>
              herring.notAs.includes(kind) && (herring.district === undefined || herring.district === district.id),
          )
          .filter((district) => list(district).some((one) => names([herring.word], one)))
          .map((district) => `${herring.word} as ${kind} of ${district.id}`),
      ),
      ...(herring.notAs.includes('commonGround') &&
      found(findings.commonGround).some((one) => names([herring.word], one))
        ? [`${herring.word} as commonGround`]
        : []),
    ]);
    expect(wrong).toEqual([]);
  });

  it('shows every guldkorn in the very characters of the statements', async () => {
    interface Shown {
      readonly label: string;
      readonly evidence: {
        readonly totalCount: number;
        readonly nodes: readonly { start: number; end: number; statement: { text: string; role: string } }[];
      };
    }
    const evidence = 'label evidence(first: 100) { totalCount nodes { start end statement { text role } } }';
    const { districts } = await server.data<{
      districts: readonly { readonly nuggets: readonly Shown[]; readonly themes: readonly Shown[] }[];
    }>(
      `{ districts { nuggets(first: 15) { ${evidence} } themes: nuggets(subject: THEME, first: 8) { ${evidence} } } }`,
    );
    expect(districts.flatMap((district) => district.themes).length).toBeGreaterThan(3);
    for (const nugget of districts.flatMap((district) => [...district.nuggets, ...district.themes])) {
      expect(nugget.evidence.totalCount).toBeGreaterThanOrEqual(5);
      for (const { start, end, statement } of nugget.evidence.nodes) {
        expect(statement.role).toBe('RESIDENT');
        expect(statement.text.slice(start, end).trim()).not.toBe('');
        expect(end).toBeLessThanOrEqual(statement.text.length);
      }
    }
  });
});
