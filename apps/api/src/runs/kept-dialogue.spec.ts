import { describe, expect, it } from '@jest/globals';
import { parseProfile } from '@guldkorn/municipality';
import { replay, seededRandom, type Curation, type CurationChange, type VoiceFact } from '@guldkorn/insight';
import { readFileSync } from 'node:fs';
import type { FactBatch, StoredFact } from './facts.js';
import { KeptDialogue } from './kept-dialogue.js';
import { keyphraseFigures } from './keyphrase-figures.js';
import { runFigures } from './run-figures.js';
import { analyseThemed, countedThemes, namedThemes } from './run-result.js';

const profile = parseProfile(readFileSync('libs/municipality/profiles/krokom.json', 'utf8'), 'krokom.json');
const districtIds = profile.districts.map((district) => district.id);
const letter =
  'Vi kräver att tåget stannar igen i Nälden så att vi som pendlar till Östersund slipper ta bilen varje morgon hela vintern lång';

/** Invented statements: people of five districts, a meeting, a politician, and a letter that several have sent in. */
function facts(count: number): { voices: VoiceFact[]; statements: StoredFact[] } {
  const random = seededRandom(7);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const words = ['fiske', 'lugn', 'väg', 'buss', 'skola', 'ost', 'vinter', 'kurs', 'stuga', 'ved'];
  const voices = new Map<string, VoiceFact>();
  const statements = Array.from({ length: count }, (_, n): StoredFact => {
    const kind = n % 17 === 3 ? 'meeting' : 'person';
    const voiceId = kind === 'meeting' ? `m${n % 3}` : `v${Math.floor(random() * count * 0.8)}`;
    const role = n % 23 === 5 && kind === 'person' ? 'politician' : 'resident';
    const id = role === 'politician' ? `${voiceId}-p` : voiceId;
    voices.set(id, { id, kind, role, participants: kind === 'meeting' ? 9 : null });
    const said = [...new Set(Array.from({ length: 3 }, () => pick(words)))];
    const valence = pick(['praise', 'trouble', 'wish', 'unclear'] as const);
    const text = n % 11 === 0 ? `${letter}, ${pick(['snälla', 'tack', 'hälsar vi'])}.` : said.join(' och ');
    return {
      id: `s${String(n).padStart(5, '0')}`,
      voiceId: id,
      districtId: pick([...districtIds, null]),
      placeId: pick(['nalden', 'kaxas', null]),
      groupId: pick(['unga', null]),
      channel: kind === 'meeting' ? 'focusGroup' : 'web',
      occurredOn: pick(['2020-09-14', '2020-10-08', null]),
      valence,
      language: 'sv',
      text,
      length: text.length,
      mentions: said.map((form, index) => ({ key: `sv:${form}`, form, start: index * 9, end: index * 9 + 4, valence })),
      readThemes: said.includes('fiske')
        ? [{ themeId: 'jakt-fiske', confidence: 0.5, start: 0, end: 5 }]
        : said.includes('lugn')
          ? [{ themeId: 'lugn', confidence: 0.5, start: null, end: null }]
          : [],
    };
  });
  return { voices: [...voices.values()], statements };
}

function batch(all: ReturnType<typeof facts>, from: number, to: number): FactBatch {
  const statements = all.statements.slice(from, to);
  const speaking = new Set(statements.map((one) => one.voiceId));
  return { statements, voices: all.voices.filter((voice) => speaking.has(voice.id)), upTo: to };
}

function curationOf(changes: readonly CurationChange[]): Curation {
  const decisions = changes.map((change, index) => ({
    id: `d${index}`,
    sequence: index + 1,
    by: 'Anna Påhittad',
    at: '2020-11-01T09:00:00.000Z',
    reason: '',
    undone: false,
    change,
  }));
  return replay(decisions, { themes: null, keys: null, statements: null, findings: null });
}

/** Everything that a run would tell and write. */
function told(kept: KeptDialogue, curation: Curation) {
  kept.collapseCopies();
  const named = namedThemes(kept, curation, profile);
  const analysis = analyseThemed(kept, named);
  const { keys } = kept.dialogue.table;
  const members = kept.themes.ids.flatMap((themeId) =>
    [...kept.themes.membersOf(themeId)].map((member) => JSON.stringify([themeId, member])),
  );
  return {
    digest: kept.digests.digest(),
    analysis,
    themes: countedThemes(kept, named, analysis.districts),
    figures: runFigures(kept, analysis.districts, { submissions: 1, notes: 1 }),
    keyphrases: Array.from({ length: keys.size }, (_, key) => keyphraseFigures(kept.dialogue, key)).sort((a, b) =>
      a.id < b.id ? -1 : 1,
    ),
    members: members.sort(),
    copies: kept.copies.groups(),
  };
}

describe('the dialogue that is kept between runs', () => {
  const all = facts(600);
  const changes: CurationChange[] = [
    { kind: 'addSynonym', key: 'sv:ved', countsAs: 'sv:stuga' },
    { kind: 'addStopWord', key: 'sv:kurs', scope: 'everywhere' },
    { kind: 'mergeThemes', themeIds: ['lugn'], into: 'natur' },
    { kind: 'moveStatement', statementId: 's00001', outOf: null, into: 'vard' },
    { kind: 'addSeed', themeId: 'idrott', word: 'vinter', language: 'sv' },
    { kind: 'addStopWord', key: 'sv:buss', scope: 'themes' },
  ];
  const added = new Map([['sv:vinter', ['idrott']]]);

  function whole(curation: Curation, themesOfAddedKey: ReadonlyMap<string, readonly string[]>) {
    const kept = new KeptDialogue(districtIds, curation, themesOfAddedKey, null);
    kept.take(batch(all, 0, 600));
    kept.collapseCopies();
    const model = kept.fitThemes();
    const fittedTo = kept.useModel(model);
    return { kept, fitted: { model, fittedTo } };
  }

  it.each<[string, Curation, ReadonlyMap<string, readonly string[]>]>([
    ['no decisions', curationOf([]), new Map()],
    ['decisions of every kind', curationOf(changes), added],
  ])('tells the same, to the byte, however the statements came: %s', (_, curation, addedKeys) => {
    const { kept, fitted } = whole(curation, addedKeys);
    const expected = JSON.stringify(told(kept, curation));
    for (const ends of [[600], [1, 2, 3, 300, 301, 600], [150, 450, 599, 600]]) {
      const bit = new KeptDialogue(districtIds, curation, addedKeys, fitted);
      let from = 0;
      for (const end of ends) {
        bit.take(batch(all, from, end));
        told(bit, curation);
        bit.written();
        from = end;
      }
      expect(JSON.stringify(told(bit, curation))).toBe(expected);
    }
  });

  it('counts a synonym as what it stands for, a stop word as nothing, and statements where people have placed them', () => {
    const curation = curationOf(changes);
    const plain = told(whole(curationOf([]), new Map()).kept, curationOf([]));
    const decided = told(whole(curation, added).kept, curation);
    const voices = (from: typeof plain, id: string) => from.keyphrases.find((one) => one.id === id)?.voices ?? 0;
    expect(voices(plain, 'sv:ved')).toBeGreaterThan(0);
    expect(voices(plain, 'sv:kurs')).toBeGreaterThan(0);
    expect(voices(decided, 'sv:ved')).toBe(0);
    expect(voices(decided, 'sv:kurs')).toBe(0);
    expect(voices(decided, 'sv:stuga')).toBeGreaterThan(voices(plain, 'sv:stuga'));
    const of = (from: typeof plain, id: string) => from.themes.find((theme) => theme.id === id)?.figures.voices;
    expect(of(decided, 'lugn')).toBeUndefined();
    expect(of(decided, 'natur')).toBe(of(plain, 'lugn'));
    expect(of(plain, 'vard')).toBe(0);
    expect(of(decided, 'vard')).toBe(1);
    expect(of(plain, 'idrott')).toBe(0);
    expect(of(decided, 'idrott')).toBeGreaterThan(10);
  });

  it('counts a letter that many have sent in as one voice, and keeps its senders’ other words', () => {
    const { kept } = whole(curationOf([]), new Map());
    const [copied] = kept.copies.groups();
    expect(copied?.voiceIds.length).toBeGreaterThan(20);
    const apart = told(kept, curationOf([])).analysis.voices;
    const untouched = new KeptDialogue(districtIds, curationOf([]), new Map(), null);
    untouched.take(batch(all, 0, 600));
    const { voices } = analyseThemed(untouched, []);
    expect(apart).toBeLessThan(voices);
  });

  describe('names a theme that was found', () => {
    /** A theme that roads are spoken of in, found when more was said than now. */
    const foundBy = (...keys: string[]) => ({
      model: {
        themes: [{ id: 'found', keys, voices: 20 }],
        logShares: [Math.log(0.9), Math.log(0.1)],
        logChances: { 'sv:väg': [Math.log(0.9), Math.log(0.01)] },
      },
      fittedTo: 20,
    });
    const said = facts(200);
    function nameOf(statements: readonly StoredFact[], curation: Curation, ...keys: string[]) {
      const kept = new KeptDialogue(districtIds, curation, new Map(), foundBy(...keys));
      kept.take({ ...said, statements, upTo: 200 });
      return namedThemes(kept, curation, profile).find(({ id }) => id === 'found')?.nameSv;
    }

    it('by its words that somebody still says', () => {
      const none = curationOf([]);
      expect(nameOf(said.statements, none, 'sv:buss', 'sv:väg')).toBe('buss, väg');
      const without = said.statements.filter(({ mentions }) => mentions.every(({ key }) => key !== 'sv:buss'));
      expect(nameOf(without, none, 'sv:buss', 'sv:väg')).toBe('väg');
      const folded = curationOf([{ kind: 'addSynonym', key: 'sv:buss', countsAs: 'sv:stuga' }]);
      expect(nameOf(said.statements, folded, 'sv:buss', 'sv:väg', 'sv:stuga')).toBe('stuga, väg');
      expect(
        nameOf(
          said.statements,
          curationOf([{ kind: 'addStopWord', key: 'sv:buss', scope: 'everywhere' }]),
          'sv:buss',
          'sv:väg',
        ),
      ).toBe('väg');
    });

    it('by what is mostly said in it where nobody says any of them', () => {
      const name = nameOf(said.statements, curationOf([]), 'sv:anna påhittad');
      expect(name?.split(', ')).toHaveLength(3);
      expect(name?.split(', ')[0]).toBe('väg');
    });

    it('not at all where nothing is said in it, though people have pinned it, but as people have named it', () => {
      const pinned: CurationChange = { kind: 'pinTheme', themeId: 'found' };
      const named: CurationChange = { kind: 'renameTheme', themeId: 'found', name: { sv: 'Vägar', en: 'Roads' } };
      expect(nameOf([], curationOf([pinned]), 'sv:anna påhittad')).toBeUndefined();
      expect(nameOf([], curationOf([pinned, named]), 'sv:anna påhittad')).toBe('Vägar');
    });
  });

  it('digests another input to another digest', () => {
    const digestOf = (change: (fact: StoredFact) => StoredFact) => {
      const kept = new KeptDialogue(districtIds, curationOf([]), new Map(), null);
      kept.take({
        ...batch(all, 0, 50),
        statements: all.statements.slice(0, 50).map((fact, n) => (n === 7 ? change(fact) : fact)),
      });
      return kept.digests.digest();
    };
    const digests = [
      digestOf((fact) => fact),
      digestOf((fact) => ({ ...fact, text: `${fact.text} ` })),
      digestOf((fact) => ({ ...fact, valence: fact.valence === 'wish' ? 'praise' : 'wish' })),
      digestOf((fact) => ({ ...fact, placeId: 'as' })),
      digestOf((fact) => ({ ...fact, occurredOn: '1999-01-01' })),
      digestOf((fact) => ({ ...fact, mentions: fact.mentions.slice(1) })),
      digestOf((fact) => ({ ...fact, readThemes: [{ themeId: 'x', confidence: 1, start: 0, end: 1 }] })),
    ];
    expect(new Set(digests).size).toBe(digests.length);
  });
});
