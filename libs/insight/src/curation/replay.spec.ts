import { describe, expect, it } from '@jest/globals';
import { curatedFinding, curatedKey, curatedMentions, curatedThemes } from './curation.js';
import { decisions, merge, move, nothingKnown, split, stop, synonym, undo, wool } from './decision.fixture.js';
import type { CurationChange } from './decision.js';
import { replay } from './replay.js';

const staleOf = (list: Parameters<typeof replay>[0], existing = nothingKnown) =>
  replay(list, existing).stale.map(({ decisionId, code }) => `${decisionId} ${code}`);

/** The themes of a statement read as `read`, as `theme` or, placed by hand, `theme!`. */
function themesOf(changes: readonly CurationChange[], read: readonly string[], keys: readonly string[] = []): string[] {
  const curation = replay(decisions(...changes), nothingKnown);
  return curatedThemes(
    read.map((themeId) => ({ themeId, confidence: 0.5 })),
    's',
    keys,
    curation,
  ).map(({ themeId, origin }) => (origin === 'moved' ? `${themeId}!` : themeId));
}

describe('words', () => {
  it.each<[name: string, changes: CurationChange[], counts: Record<string, string | null>]>([
    ['count as themselves', [], { a: 'a' }],
    ['a synonym counts as the other', [synonym('b', 'a')], { a: 'a', b: 'a' }],
    ['synonyms chain', [synonym('c', 'b'), synonym('b', 'a')], { a: 'a', b: 'a', c: 'a' }],
    ['in whatever order', [synonym('b', 'a'), synonym('c', 'b')], { b: 'a', c: 'a' }],
    ['a circle is refused', [synonym('a', 'b'), synonym('b', 'a')], { a: 'b', b: 'b' }],
    ['a long circle too', [synonym('a', 'b'), synonym('b', 'c'), synonym('c', 'a')], { a: 'c', b: 'c', c: 'c' }],
    ['nothing counts as itself', [synonym('a', 'a')], { a: 'a' }],
    ['the later of two holds', [synonym('a', 'b'), synonym('a', 'c')], { a: 'c', b: 'b' }],
    ['a stop word is no keyphrase', [stop('a')], { a: null, b: 'b' }],
    ['nor what counts as it', [stop('a'), synonym('b', 'a')], { a: null, b: null }],
    ['by whatever way', [synonym('c', 'b'), synonym('b', 'a'), stop('a')], { a: null, b: null, c: null }],
    ['a stop word that later counts as another does', [stop('b'), synonym('b', 'a')], { a: 'a', b: 'a' }],
    ['a synonym that is later stopped is stopped', [synonym('b', 'a'), stop('b')], { a: 'a', b: null }],
    ['with what counts as it', [synonym('c', 'b'), synonym('b', 'a'), stop('b')], { a: 'a', b: null, c: null }],
    ['a stop word of themes is a keyphrase still', [stop('a', 'themes')], { a: 'a' }],
  ])('%s', (_, changes, counts) => {
    const curation = replay(decisions(...changes), nothingKnown);
    for (const [key, expected] of Object.entries(counts))
      expect([key, curatedKey(key, curation)]).toEqual([key, expected]);
  });

  it('tells which make no themes, as they count', () => {
    const { themeStopKeys } = replay(
      decisions(stop('a', 'themes'), stop('b', 'themes'), synonym('b', 'c')),
      nothingKnown,
    );
    expect([...themeStopKeys]).toEqual(['a']);
  });

  it('tells which decision closed a circle', () => {
    const list = decisions(synonym('a', 'b'), synonym('b', 'a'));
    expect(staleOf(list)).toEqual(['d2 CURATION_CIRCULAR']);
    expect(staleOf(undo(list, 'd1'))).toEqual([]);
  });
});

describe('mentions', () => {
  const at = (key: string, form: string, start: number) =>
    ({ key, form, start, end: start + form.length, valence: 'praise' }) as const;
  const said = [at('sv:tjärn', 'tjärnar', 0), at('sv:sak', 'sak', 8), at('sv:sjö', 'sjöar', 12)];

  it('count as what their keyphrases do, where they stand, by the form of that', () => {
    const curation = replay(decisions(synonym('sv:tjärn', 'sv:sjö'), stop('sv:sak')), nothingKnown);
    expect(curatedMentions(said, curation)).toEqual([
      { key: 'sv:sjö', form: 'sjö', start: 0, end: 7, valence: 'praise' },
      { key: 'sv:sjö', form: 'sjöar', start: 12, end: 17, valence: 'praise' },
    ]);
  });

  it('are the very same when nothing is decided of them', () => {
    expect(curatedMentions(said, replay(decisions(stop('sv:fjäll')), nothingKnown))).toBe(said);
  });
});

describe('themes', () => {
  it.each<[name: string, changes: CurationChange[], read: string[], keys: string[], expected: string[]]>([
    ['stay as read', [], ['b', 'a'], [], ['a', 'b']],
    ['a merged theme is the other', [merge('a', 'b')], ['a'], [], ['b']],
    ['once', [merge('a', 'b')], ['a', 'b'], [], ['b']],
    ['mergings chain', [merge('a', 'b'), merge('b', 'c')], ['a', 'b'], [], ['c']],
    ['A into B, then B into A: the first holds', [merge('a', 'b'), merge('b', 'a')], ['a', 'b'], [], ['b']],
    ['A into B, then into C: the later holds', [merge('a', 'b'), merge('a', 'c')], ['a', 'b'], [], ['b', 'c']],
    ['a split takes what mentions its keys', [split('a', 'a2', ['k'])], ['a'], ['j', 'k'], ['a2']],
    ['and leaves the rest', [split('a', 'a2', ['k'])], ['a'], ['j'], ['a']],
    ['of its own parent only', [split('a', 'a2', ['k'])], ['b'], ['k'], ['b']],
    ['split twice: each by its keys', [split('a', 'a2', ['k']), split('a', 'a3', ['j'])], ['a'], ['j'], ['a3']],
    ['of two that want it, the earlier', [split('a', 'a2', ['k']), split('a', 'a3', ['j'])], ['a'], ['j', 'k'], ['a2']],
    ['a split of a split', [split('a', 'a2', ['k']), split('a2', 'a3', ['j'])], ['a'], ['j', 'k'], ['a3']],
    ['never without the first', [split('a', 'a2', ['k']), split('a2', 'a3', ['j'])], ['a'], ['j'], ['a']],
    ['a split theme merged back', [split('a', 'a2', ['k']), merge('a2', 'a')], ['a'], ['k'], ['a']],
    ['a split of what was merged', [merge('b', 'a'), split('a', 'a2', ['k'])], ['b'], ['k'], ['a2']],
    ['not of what is merged later', [split('a', 'a2', ['k']), merge('b', 'a')], ['b'], ['k'], ['a']],
    ['a split by a word and its synonym', [split('a', 'a2', ['k']), synonym('j', 'k')], ['a'], ['j'], ['a2']],
    ['no split into itself', [split('a', 'a', ['k'])], ['a'], ['k'], ['a']],
    ['nor back again', [split('a', 'a2', ['k']), split('a2', 'a', ['k'])], ['a'], ['k'], ['a2']],
    ['nor into what was merged', [merge('b', 'a'), split('a', 'b', ['k'])], ['a'], ['k'], ['a']],
    ['no split by a stop word', [split('a', 'a2', ['k']), stop('k')], ['a'], ['k'], ['a']],
    ['a split by hand', [split('a', 'a2', [], ['s'])], ['a'], [], ['a2!']],
    ['moved', [move('s', 'a', 'b')], ['a'], [], ['b!']],
    ['moved another', [move('t', 'a', 'b')], ['a'], [], ['a']],
    ['taken out', [move('s', 'a', null)], ['a', 'c'], [], ['c']],
    ['put in', [move('s', null, 'b')], ['a'], [], ['b!', 'a']],
    ['put in where it was', [move('s', null, 'a')], ['a'], [], ['a!']],
    ['out, then in', [move('s', 'a', null), move('s', null, 'a')], ['a'], [], ['a!']],
    ['in, then out', [move('s', null, 'a'), move('s', 'a', null)], ['a'], [], []],
    ['out of what others went into', [merge('b', 'a'), move('s', 'a', null)], ['b'], [], []],
    ['in, merged, out of the whole', [move('s', null, 'b'), merge('b', 'a'), move('s', 'a', null)], [], [], []],
    ['out of one, which is then merged', [move('s', 'b', null), merge('b', 'a')], ['a', 'b'], [], ['a']],
    ['put in by hand stays whatever it says', [move('s', null, 'a'), split('a', 'a2', ['k'])], [], ['k'], ['a!']],
    ['taken out stays out of the parts', [move('s', 'a', null), split('a', 'a2', ['k'])], ['a'], ['k'], []],
    ['out of a part', [split('a', 'a2', ['k']), move('s', 'a2', null)], ['a'], ['k'], []],
    ['placed in what is then merged', [move('s', null, 'b'), merge('b', 'a')], ['a'], [], ['a!']],
  ])('%s', (_, changes, read, keys, expected) => {
    expect(themesOf(changes, read, keys)).toEqual(expected);
  });

  it('keeps the surest confidence, and a place by hand is sure', () => {
    const curation = replay(decisions(merge('a', 'b'), move('s', null, 'c')), nothingKnown);
    expect(
      curatedThemes(
        [
          { themeId: 'a', confidence: 0.75 },
          { themeId: 'b', confidence: 0.5 },
        ],
        's',
        [],
        curation,
      ),
    ).toEqual([
      { themeId: 'c', confidence: 1, origin: 'moved' },
      { themeId: 'b', confidence: 0.75, origin: 'read' },
    ]);
  });

  it('lets a merged theme live on as the other: its name, hidden and pinned as that', () => {
    const list = decisions(
      { kind: 'hideTheme', themeId: 'a' },
      { kind: 'pinTheme', themeId: 'b' },
      { kind: 'renameTheme', themeId: 'a', name: { sv: 'Alfa', en: null } },
      merge('a', 'b'),
    );
    const { themes, stale } = replay(list, nothingKnown);
    expect(themes).toMatchObject({ names: new Map(), hidden: new Set(), pinned: new Set(['b']) });
    expect(stale.map(({ decisionId, code }) => `${decisionId} ${code}`)).toEqual([
      'd1 CURATION_THEME_MERGED',
      'd3 CURATION_THEME_MERGED',
    ]);
    const again = replay(undo(list, 'd4'), nothingKnown);
    expect(again.themes).toMatchObject({ names: new Map([['a', { sv: 'Alfa', en: null }]]), hidden: new Set(['a']) });
    expect(again.stale).toEqual([]);
  });

  it('merges hidden themes: what goes into a hidden one is hidden with it', () => {
    const list = decisions({ kind: 'hideTheme', themeId: 'a' }, { kind: 'hideTheme', themeId: 'b' }, merge('a', 'b'));
    const { themes } = replay(list, nothingKnown);
    expect(themes.mergedInto).toEqual(new Map([['a', 'b']]));
    expect(themes.hidden).toEqual(new Set(['b']));
  });

  it('adds seed words, each once', () => {
    const seed = (word: string, language: 'sv' | 'en'): CurationChange => ({
      kind: 'addSeed',
      themeId: 'a',
      word,
      language,
    });
    const { seedsOf } = replay(decisions(seed('tjärn', 'sv'), seed('tarn', 'en'), seed('tjärn', 'sv')), nothingKnown);
    expect(seedsOf).toEqual(new Map([['a', [{ sv: 'tjärn' }, { en: 'tarn' }]]]));
  });

  it('names in one language keep the name in the other', () => {
    const rename = (sv: string | null, en: string | null): CurationChange => ({
      kind: 'renameTheme',
      themeId: 'a',
      name: { sv, en },
    });
    const { themes } = replay(decisions(rename('Skog', 'Forest'), rename('Skogen', null)), nothingKnown);
    expect(themes.names.get('a')).toEqual({ sv: 'Skogen', en: 'Forest' });
  });
});

describe('findings', () => {
  it.each<[string, CurationChange['kind'][], object]>([
    ['open', [], { status: 'open', pinned: false, name: null }],
    ['confirmed', ['confirmFinding'], { status: 'confirmed', pinned: false }],
    ['the later status holds', ['confirmFinding', 'hideFinding', 'dismissFinding'], { status: 'dismissed' }],
    ['pinned beside it', ['pinFinding', 'confirmFinding'], { status: 'confirmed', pinned: true }],
  ])('%s', (_, kinds, expected) => {
    const changes = kinds.map((kind) => ({ kind, finding: wool }) as CurationChange);
    expect(curatedFinding(wool, replay(decisions(...changes), nothingKnown))).toMatchObject(expected);
  });

  it('are told apart by kind, district, subject and key', () => {
    const curation = replay(decisions({ kind: 'hideFinding', finding: wool }), nothingKnown);
    for (const other of [{ kind: 'challenge' }, { districtId: 'as' }, { subject: 'theme' }, { key: 'sv:får' }] as const)
      expect(curatedFinding({ ...wool, ...other }, curation).status).toBe('open');
  });

  it('unpin by undoing, whatever was decided later', () => {
    const list = decisions({ kind: 'pinFinding', finding: wool }, { kind: 'confirmFinding', finding: wool });
    expect(curatedFinding(wool, replay(undo(list, 'd1'), nothingKnown))).toEqual({
      status: 'confirmed',
      name: null,
      pinned: false,
    });
  });
});

describe('what is not there', () => {
  const themes = new Set(['a', 'b']);
  const existing = {
    themes,
    keys: new Set(['k']),
    statements: new Set(['s']),
    findings: new Set<string>(),
  };

  it.each<[name: string, changes: (CurationChange | null)[], stale: string[]]>([
    ['nothing is missing', [merge('a', 'b'), move('s', 'a', 'b'), stop('k'), split('b', 'c', ['k'])], []],
    ['a merged theme', [merge('gone', 'b')], ['d1 CURATION_THEME_GONE']],
    ['what it goes into', [merge('a', 'gone')], ['d1 CURATION_THEME_GONE']],
    ['some of several: the rest holds', [{ kind: 'mergeThemes', themeIds: ['gone', 'a'], into: 'b' }], []],
    ['merged into itself', [merge('a', 'a')], ['d1 CURATION_CIRCULAR']],
    ['a circle', [merge('a', 'b'), merge('b', 'a')], ['d2 CURATION_CIRCULAR']],
    ['a statement of an import taken back', [move('gone', 'a', 'b')], ['d1 CURATION_STATEMENT_GONE']],
    ['the theme it is moved into', [move('s', null, 'gone')], ['d1 CURATION_THEME_GONE']],
    ['one of the two: the other half holds', [move('s', 'gone', 'b')], []],
    ['the theme that was split', [split('gone', 'c', ['k'])], ['d1 CURATION_THEME_GONE']],
    ['all it was split by', [split('a', 'c', ['gone'], ['gone'])], ['d1 CURATION_KEYPHRASE_GONE']],
    ['all it was split by, by hand', [split('a', 'c', [], ['gone'])], ['d1 CURATION_STATEMENT_GONE']],
    ['a name that is taken', [split('a', 'b', ['k'])], ['d1 CURATION_THEME_TAKEN']],
    ['split twice to the same', [split('a', 'c', ['k']), split('a', 'c', ['k'])], ['d2 CURATION_THEME_TAKEN']],
    ['a split that is not there', [merge('c', 'a'), split('a', 'c', ['k'])], ['d1 CURATION_THEME_GONE']],
    ['a word nobody says', [stop('gone')], ['d1 CURATION_KEYPHRASE_GONE']],
    ['a word said as another', [synonym('k', 'j'), stop('j')], []],
    ['a split by what a word counts as', [split('a', 'c', ['j']), synonym('k', 'j')], []],
    ['a finding not found', [{ kind: 'confirmFinding', finding: wool }], ['d1 CURATION_FINDING_GONE']],
    [
      'a theme renamed',
      [{ kind: 'renameTheme', themeId: 'gone', name: { sv: 'X', en: null } }],
      ['d1 CURATION_THEME_GONE'],
    ],
    ['seeds', [{ kind: 'addSeed', themeId: 'gone', word: 'x', language: 'sv' }], ['d1 CURATION_THEME_GONE']],
    ['a form unknown', [null], ['d1 CURATION_UNREADABLE']],
    [
      'several, in the order of the decisions',
      [{ kind: 'confirmFinding', finding: wool }, merge('gone', 'b'), stop('gone')],
      ['d1 CURATION_FINDING_GONE', 'd2 CURATION_THEME_GONE', 'd3 CURATION_KEYPHRASE_GONE'],
    ],
  ])('%s', (_, changes, stale) => {
    expect(staleOf(decisions(...changes), existing)).toEqual(stale);
  });

  it('takes effect again when it is back', () => {
    const list = decisions(move('gone', 'a', 'b'), merge('late', 'b'));
    const back = { ...existing, statements: new Set(['s', 'gone']), themes: new Set(['a', 'b', 'late']) };
    expect(replay(list, existing).moves.size).toBe(0);
    expect(replay(list, back).moves.get('gone')).toEqual({ into: ['b'], outOf: ['a'] });
    expect(replay(list, back).themes.mergedInto.get('late')).toBe('b');
    expect(staleOf(list, back)).toEqual([]);
  });

  it('makes stale what rests on an undone decision', () => {
    const list = decisions(split('a', 'c', ['k']), { kind: 'pinTheme', themeId: 'c' }, merge('b', 'c'));
    expect(staleOf(list, existing)).toEqual([]);
    expect(staleOf(undo(list, 'd1'), existing)).toEqual(['d2 CURATION_THEME_GONE', 'd3 CURATION_THEME_GONE']);
    expect(replay(undo(list, 'd1'), existing).themes).toMatchObject({ mergedInto: new Map(), pinned: new Set() });
  });

  it('says why, where and what to do, in both languages', () => {
    const [gone] = replay(decisions(merge('gone', 'b')), existing).stale;
    expect(gone).toEqual({
      decisionId: 'd1',
      code: 'CURATION_THEME_GONE',
      about: 'gone',
      messages: {
        sv: 'Temat gone finns inte nu. Beslutet ligger kvar utan verkan. Kommer det tillbaka gäller beslutet igen; behövs det inte, ångra det.',
        en: 'There is no theme gone now. The decision is kept without effect. If it comes back, so does the effect; undo the decision if it is not needed.',
      },
    });
  });
});
