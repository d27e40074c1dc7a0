import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { curatedKey, curatedThemes } from './curation.js';
import type { CurationChange, CurationDecision, FindingName } from './decision.js';
import { readChange } from './read-change.js';
import { replay } from './replay.js';

// Few of each, so that decisions meet: circles, chains, the same thing decided twice.
const theme = fc.constantFrom('t1', 't2', 't3', 'n1', 'n2');
const key = fc.constantFrom('k1', 'k2', 'k3', 'k4');
const statement = fc.constantFrom('s1', 's2');
const name = fc.record({ sv: fc.option(fc.constantFrom('Skog', 'Sjö')), en: fc.constant('Forest') });
const finding: fc.Arbitrary<FindingName> = fc.record({
  kind: fc.constantFrom('nugget', 'challenge'),
  districtId: fc.constantFrom('as', 'berg'),
  subject: fc.constantFrom('keyphrase', 'theme'),
  key,
});
const kind = <Kind extends string>(...kinds: Kind[]) => fc.constantFrom(...kinds);

const change: fc.Arbitrary<CurationChange> = fc.oneof(
  fc.record({ kind: kind('confirmFinding', 'dismissFinding', 'hideFinding', 'pinFinding'), finding }),
  fc.record({ kind: kind('renameFinding'), finding, name }),
  fc.record({ kind: kind('renameTheme'), themeId: theme, name }),
  fc.record({ kind: kind('hideTheme', 'pinTheme'), themeId: theme }),
  fc.record({ kind: kind('mergeThemes'), themeIds: fc.array(theme, { minLength: 1, maxLength: 3 }), into: theme }),
  fc.record({
    kind: kind('splitTheme'),
    themeId: theme,
    newThemeId: theme,
    name: fc.constant({ sv: 'Ny', en: 'New' }),
    keys: fc.array(key, { minLength: 1, maxLength: 2 }),
    statementIds: fc.array(statement, { maxLength: 2 }),
  }),
  fc.record({ kind: kind('moveStatement'), statementId: statement, outOf: theme, into: fc.constant(null) }),
  fc.record({ kind: kind('moveStatement'), statementId: statement, outOf: fc.constant(null), into: theme }),
  fc.record({ kind: kind('addSynonym'), key, countsAs: key }),
  fc.record({ kind: kind('addSeed'), themeId: theme, word: fc.constant('tjärn'), language: kind('sv', 'en') }),
  fc.record({ kind: kind('addStopWord'), key, scope: kind('everywhere', 'themes') }),
);

const history: fc.Arbitrary<CurationDecision[]> = fc
  .array(fc.tuple(fc.option(change, { freq: 20 }), fc.boolean()), { maxLength: 25 })
  .map((drawn) =>
    drawn.map(([each, undone], index) => ({
      id: `d${index}`,
      sequence: index + 1,
      by: 'Anna',
      at: '2020-11-02T09:00:00Z',
      reason: '',
      undone,
      change: each,
    })),
  );

const some = (ids: readonly string[]) => fc.option(fc.subarray([...ids]).map((each) => new Set(each)));
const existing = fc.record({
  themes: some(['t1', 't2', 't3']),
  keys: some(['k1', 'k2', 'k3', 'k4']),
  statements: some(['s1', 's2']),
  findings: fc.constant(null),
});

describe('any decisions over anything', () => {
  it('are taken in sequence, however they are handed in, and the same each time', () => {
    fc.assert(
      fc.property(
        history.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        existing,
        ([list, shuffled], there) => {
          expect(replay(shuffled, there)).toEqual(replay(list, there));
        },
      ),
    );
  });

  it('undone are as if never made', () => {
    fc.assert(
      fc.property(history, existing, fc.nat(30), (list, there, at) => {
        const undone = list.map((each, index) => (index === at ? { ...each, undone: true } : each));
        expect(replay(undone, there)).toEqual(
          replay(
            list.filter((_, index) => index !== at),
            there,
          ),
        );
      }),
    );
  });

  it('leave no chain and no circle behind', () => {
    fc.assert(
      fc.property(history, existing, (list, there) => {
        const curation = replay(list, there);
        for (const [from, to] of curation.keyOf) {
          expect(from).not.toBe(to);
          expect(curation.keyOf.has(to) || curation.stopKeys.has(to) || curation.stopKeys.has(from)).toBe(false);
          expect(curatedKey(to, curation)).toBe(curatedKey(from, curation));
        }
        for (const to of curation.themes.mergedInto.values()) expect(curation.themes.mergedInto.has(to)).toBe(false);
      }),
    );
  });

  it('leave a statement in standing themes that exist, each once, the surest first', () => {
    fc.assert(
      fc.property(
        history,
        existing,
        fc.subarray(['t1', 't2', 't3']),
        fc.subarray(['k1', 'k2', 'k3', 'k4']),
        (list, there, read, keys) => {
          const curation = replay(list, there);
          const assigned = read
            .filter((themeId) => there.themes?.has(themeId) ?? true)
            .map((themeId, index) => ({ themeId, confidence: 0.9 - index / 10 }));
          const themes = curatedThemes(assigned, 's1', keys, curation);
          const ids = themes.map(({ themeId }) => themeId);
          expect(new Set(ids).size).toBe(ids.length);
          const splits = new Set(curation.themes.splits.map((split) => split.id));
          for (const id of ids) {
            expect(there.themes === null || there.themes.has(id) || splits.has(id)).toBe(true);
            expect(curation.themes.mergedInto.has(id)).toBe(false);
          }
          expect(themes.map((one) => one.confidence)).toEqual(
            themes.map((one) => one.confidence).sort((a, b) => b - a),
          );
          // What the keyphrases count as gives the same as what was read.
          const counted = keys.map((each) => curatedKey(each, curation)).filter((each) => each !== null);
          expect(curatedThemes(assigned, 's1', counted, curation)).toEqual(themes);
        },
      ),
    );
  });

  it('have no effect when they are told to have none', () => {
    fc.assert(
      fc.property(history, existing, (list, there) => {
        // What is decided about a word that nobody says is kept: no mention shows it.
        const { stale, ...curation } = replay(list, { ...there, keys: null });
        const without = list.filter((each) => stale.every(({ decisionId }) => decisionId !== each.id));
        expect(replay(without, { ...there, keys: null })).toEqual({ ...curation, stale: [] });
      }),
    );
  });

  it('come back from JSON as they were', () => {
    fc.assert(
      fc.property(change, (each) => {
        expect(readChange(JSON.parse(JSON.stringify(each)))).toEqual(each);
      }),
    );
  });

  it('come back as nothing from any other JSON, without an exception', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readChange(value)).toBeNull();
      }),
    );
  });
});
