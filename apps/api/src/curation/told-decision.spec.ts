import { describe, expect, it } from '@jest/globals';
import { curationKinds, type CurationChange } from '@guldkorn/insight';
import { tellDecision, type DecisionNames } from './told-decision.js';

const themes = new Map([
  ['lugn', { sv: 'Lugn', en: 'Calm' }],
  ['tystnad', { sv: 'Tystnad', en: 'Silence' }],
  ['natur', { sv: 'Natur', en: 'Nature' }],
]);
const names: DecisionNames = {
  theme: (id) => themes.get(id) ?? { sv: id, en: id },
  keyphrase: (key) => key.slice(3),
  district: (id) => (id === 'as' ? 'Åsen' : id),
};
const nugget = { kind: 'nugget', districtId: 'as', subject: 'keyphrase', key: 'sv:skidspår' } as const;
const challenge = { ...nugget, kind: 'challenge', key: 'sv:väg' } as const;
const common = { kind: 'commonGround', districtId: null, subject: 'keyphrase', key: 'sv:badplats' } as const;
const split = { kind: 'splitTheme', themeId: 'natur', newThemeId: 'n', name: { sv: 'Vatten', en: 'Water' } } as const;

const told: [change: CurationChange, sv: string, en: string][] = [
  [
    { kind: 'confirmFinding', finding: nugget },
    'Anna bekräftade guldkornet ”skidspår” i Åsen.',
    'Anna confirmed the nugget “skidspår” in Åsen.',
  ],
  [
    { kind: 'dismissFinding', finding: challenge },
    'Anna avfärdade utmaningen ”väg” i Åsen.',
    'Anna dismissed the challenge “väg” in Åsen.',
  ],
  [
    { kind: 'hideFinding', finding: common },
    'Anna dolde ”badplats” i den gemensamma bilden.',
    'Anna hid “badplats” in the common ground.',
  ],
  [
    { kind: 'pinFinding', finding: { ...nugget, subject: 'theme', key: 'natur' } },
    'Anna lade guldkornet ”Natur” i Åsen överst.',
    'Anna pinned the nugget “Nature” in Åsen.',
  ],
  [
    { kind: 'renameFinding', finding: nugget, name: { sv: 'Längdspår', en: 'Ski tracks' } },
    'Anna kallade guldkornet ”skidspår” i Åsen för ”Längdspår”.',
    'Anna renamed the nugget “skidspår” in Åsen to “Ski tracks”.',
  ],
  [
    { kind: 'renameTheme', themeId: 'lugn', name: { sv: 'Ro', en: null } },
    'Anna döpte om temat ”Lugn” till ”Ro” på svenska.',
    'Anna renamed the theme “Calm” to “Ro” in Swedish.',
  ],
  [
    { kind: 'renameTheme', themeId: 'lugn', name: { sv: null, en: 'Peace' } },
    'Anna döpte om temat ”Lugn” till ”Peace” på engelska.',
    'Anna renamed the theme “Calm” to “Peace” in English.',
  ],
  [{ kind: 'hideTheme', themeId: 'lugn' }, 'Anna dolde temat ”Lugn”.', 'Anna hid the theme “Calm”.'],
  [{ kind: 'pinTheme', themeId: 'lugn' }, 'Anna lade temat ”Lugn” överst.', 'Anna pinned the theme “Calm”.'],
  [
    { kind: 'mergeThemes', themeIds: ['lugn'], into: 'natur' },
    'Anna slog ihop temat ”Lugn” med ”Natur”.',
    'Anna merged the theme “Calm” into “Nature”.',
  ],
  [
    { kind: 'mergeThemes', themeIds: ['lugn', 'tystnad'], into: 'natur' },
    'Anna slog ihop temana ”Lugn” och ”Tystnad” med ”Natur”.',
    'Anna merged the themes “Calm” and “Silence” into “Nature”.',
  ],
  [
    { ...split, keys: ['sv:sjö', 'sv:tjärn'], statementIds: ['s'] },
    'Anna bröt ut ”sjö”, ”tjärn” och ett yttrande ur temat ”Natur” till det nya temat ”Vatten”.',
    'Anna split “sjö”, “tjärn” and one statement from the theme “Nature” into the new theme “Water”.',
  ],
  [
    { ...split, keys: ['sv:a', 'sv:b', 'sv:c', 'sv:d', 'sv:e', 'sv:f'], statementIds: ['s', 't'] },
    'Anna bröt ut ”a”, ”b”, ”c”, ”d” och 3 till ur temat ”Natur” till det nya temat ”Vatten”.',
    'Anna split “a”, “b”, “c”, “d” and 3 more from the theme “Nature” into the new theme “Water”.',
  ],
  [
    { kind: 'moveStatement', statementId: 's', outOf: 'lugn', into: 'natur' },
    'Anna flyttade ett yttrande från temat ”Lugn” till temat ”Natur”.',
    'Anna moved a statement from the theme “Calm” to the theme “Nature”.',
  ],
  [
    { kind: 'moveStatement', statementId: 's', outOf: 'lugn', into: null },
    'Anna tog bort ett yttrande ur temat ”Lugn”.',
    'Anna took a statement out of the theme “Calm”.',
  ],
  [
    { kind: 'moveStatement', statementId: 's', outOf: null, into: 'natur' },
    'Anna lade ett yttrande i temat ”Natur”.',
    'Anna put a statement into the theme “Nature”.',
  ],
  [
    { kind: 'addSynonym', key: 'sv:tjärn', countsAs: 'sv:sjö' },
    'Anna lät ”tjärn” räknas som ”sjö”.',
    'Anna let “tjärn” count as “sjö”.',
  ],
  [
    { kind: 'addSeed', themeId: 'natur', word: 'tjärn', language: 'sv' },
    'Anna lade till ordet ”tjärn” i temat ”Natur”.',
    'Anna added the word “tjärn” to the theme “Nature”.',
  ],
  [
    { kind: 'addStopWord', key: 'sv:sak', scope: 'everywhere' },
    'Anna bestämde att ”sak” inte är ett nyckelord.',
    'Anna decided that “sak” is no keyphrase.',
  ],
  [
    { kind: 'addStopWord', key: 'sv:sak', scope: 'themes' },
    'Anna bestämde att ”sak” inte bildar teman.',
    'Anna decided that “sak” makes no themes.',
  ],
];

describe('a decision in words', () => {
  it.each(told)('%j', (change, sv, en) => {
    expect(tellDecision(change, 'Anna', names)).toEqual({ sv, en });
  });

  it('has words for every kind', () => {
    expect(new Set(told.map(([{ kind }]) => kind))).toEqual(new Set(curationKinds));
  });
});
