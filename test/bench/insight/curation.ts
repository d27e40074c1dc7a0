import {
  curatedKey,
  curatedThemes,
  replay,
  seededRandom,
  type CurationChange,
  type CurationDecision,
  type Existing,
} from '@guldkorn/insight';
import { median, timed, type Measure } from '../measure.js';

const decisionCount = 10_000;
const themeCount = 40;
const keyCount = 5000;
const statementCount = 100_000;
const runs = 5;

const names = (letter: string, count: number) => Array.from({ length: count }, (_, index) => `${letter}${index}`);

/** Decisions as a staff may make them in years: most about findings and statements, one in fifty that makes or merges themes. */
function decisionsOf(themes: readonly string[], keys: readonly string[], statements: readonly string[]) {
  const random = seededRandom(7);
  const one = (ids: readonly string[]) => ids[Math.floor(random() * ids.length)] ?? '';
  const made: string[] = [...themes];
  function changeOf(index: number): CurationChange {
    switch (index % 10) {
      case 0:
        return { kind: 'addSynonym', key: one(keys), countsAs: one(keys) };
      case 1:
        return { kind: 'addStopWord', key: one(keys), scope: 'everywhere' };
      case 2:
        return { kind: 'renameTheme', themeId: one(made), name: { sv: 'Namn', en: 'Name' } };
      case 3:
        if (index % 100 === 3) return { kind: 'mergeThemes', themeIds: [one(made)], into: one(made) };
        if (index % 100 === 13) {
          const newThemeId = `n${index}`;
          const name = { sv: 'Ny', en: 'New' };
          const themeId = one(made);
          made.push(newThemeId);
          return { kind: 'splitTheme', themeId, newThemeId, name, keys: [one(keys), one(keys)], statementIds: [] };
        }
        return { kind: 'hideTheme', themeId: one(made) };
      case 4:
      case 5:
      case 6: {
        const finding = { kind: 'nugget', districtId: 'hotagen', subject: 'keyphrase', key: one(keys) } as const;
        return { kind: 'confirmFinding', finding };
      }
      default:
        return { kind: 'moveStatement', statementId: one(statements), outOf: one(made), into: one(made) };
    }
  }
  return Array.from({ length: decisionCount }, (_, index): CurationDecision => ({
    id: `d${index}`,
    sequence: index,
    by: 'Anna',
    at: '2020-11-02T09:00:00Z',
    reason: '',
    undone: index % 10 === 9,
    change: changeOf(index),
  }));
}

/** What it costs to replay 10,000 decisions, and to put them to use on 100,000 statements of 8 mentions. */
export async function curationMeasures(): Promise<Measure[]> {
  const themes = names('t', themeCount);
  const keys = names('k', keyCount);
  const statements = names('s', statementCount);
  const existing: Existing = {
    themes: new Set(themes),
    keys: new Set(keys),
    statements: new Set(statements),
    findings: null,
  };
  const decisions = decisionsOf(themes, keys, statements);
  const curation = replay(decisions, existing);
  const said = statements.map((id, index) => ({
    id,
    keys: Array.from({ length: 8 }, (_, at) => keys[(index * 31 + at * 977) % keyCount] ?? ''),
    themes: [{ themeId: themes[index % themeCount] ?? '', confidence: 0.5 }],
  }));
  const medianOf = async (work: () => unknown) => {
    const times: number[] = [];
    for (let run = 0; run < runs; run++) times.push(await timed(work));
    return median(times);
  };
  return [
    { name: 'replay of 10,000 decisions', value: await medianOf(() => replay(decisions, existing)), unit: 'ms' },
    {
      name: 'what 800,000 mentions count as, after 10,000 decisions',
      value: await medianOf(() => said.map((each) => each.keys.map((key) => curatedKey(key, curation)))),
      unit: 'ms',
    },
    {
      name: 'themes of 100,000 statements, after 10,000 decisions',
      value: await medianOf(() => said.map((each) => curatedThemes(each.themes, each.id, each.keys, curation))),
      unit: 'ms',
    },
  ];
}
