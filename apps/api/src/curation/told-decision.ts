import type { CurationChange, FindingName, GivenName } from '@guldkorn/insight';
import type { Messages } from '../errors/domain-error.js';

/** What things are called, now. */
export interface DecisionNames {
  theme(id: string): Messages;
  keyphrase(key: string): string;
  district(id: string): string;
}

const mostListed = 5;
const conjunctions = {
  sv: new Intl.ListFormat('sv', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
};

/** `skog, sjö och fjäll`; of many, the first few and how many more. */
function listed(items: readonly string[], language: 'sv' | 'en'): string {
  const more = items.length - mostListed + 1;
  const shown =
    more > 1 ? [...items.slice(0, mostListed - 1), `${more} ${language === 'sv' ? 'till' : 'more'}`] : items;
  return conjunctions[language].format(shown);
}

const quoted = {
  sv: (text: string) => `”${text}”`,
  en: (text: string) => `“${text}”`,
};

/** A theme's name, told apart from the words around it: it may hold an och of its own. */
function tellTheme(id: string, names: DecisionNames): Messages {
  const { sv, en } = names.theme(id);
  return { sv: quoted.sv(sv), en: quoted.en(en) };
}

function tellFinding({ kind, districtId, subject, key }: FindingName, names: DecisionNames): Messages {
  const label = subject === 'theme' ? names.theme(key) : { sv: names.keyphrase(key), en: names.keyphrase(key) };
  const sv = quoted.sv(label.sv);
  const en = quoted.en(label.en);
  if (districtId === null) return { sv: `${sv} i den gemensamma bilden`, en: `${en} in the common ground` };
  const district = names.district(districtId);
  return kind === 'challenge'
    ? { sv: `utmaningen ${sv} i ${district}`, en: `the challenge ${en} in ${district}` }
    : { sv: `guldkornet ${sv} i ${district}`, en: `the nugget ${en} in ${district}` };
}

function tellName({ sv, en }: GivenName): Messages {
  const svName = quoted.sv(sv ?? en ?? '');
  const enName = quoted.en(en ?? sv ?? '');
  if (sv === null) return { sv: `${svName} på engelska`, en: `${enName} in English` };
  if (en === null) return { sv: `${svName} på svenska`, en: `${enName} in Swedish` };
  return { sv: svName, en: enName };
}

function tellSplit(change: Extract<CurationChange, { kind: 'splitTheme' }>, names: DecisionNames): Messages {
  const { keys, statementIds, name } = change;
  const parent = tellTheme(change.themeId, names);
  const words = keys.map((key) => names.keyphrase(key));
  const count = statementIds.length;
  const parts = {
    sv: [...words.map(quoted.sv), ...(count > 0 ? [count === 1 ? 'ett yttrande' : `${count} yttranden`] : [])],
    en: [...words.map(quoted.en), ...(count > 0 ? [count === 1 ? 'one statement' : `${count} statements`] : [])],
  };
  return {
    sv: `bröt ut ${listed(parts.sv, 'sv')} ur temat ${parent.sv} till det nya temat ${quoted.sv(name.sv)}`,
    en: `split ${listed(parts.en, 'en')} from the theme ${parent.en} into the new theme ${quoted.en(name.en)}`,
  };
}

function tellMove({ outOf, into }: { outOf: string | null; into: string | null }, names: DecisionNames): Messages {
  if (outOf !== null && into !== null)
    return {
      sv: `flyttade ett yttrande från temat ${tellTheme(outOf, names).sv} till temat ${tellTheme(into, names).sv}`,
      en: `moved a statement from the theme ${tellTheme(outOf, names).en} to the theme ${tellTheme(into, names).en}`,
    };
  if (outOf !== null)
    return {
      sv: `tog bort ett yttrande ur temat ${tellTheme(outOf, names).sv}`,
      en: `took a statement out of the theme ${tellTheme(outOf, names).en}`,
    };
  return {
    sv: `lade ett yttrande i temat ${tellTheme(into ?? '', names).sv}`,
    en: `put a statement into the theme ${tellTheme(into ?? '', names).en}`,
  };
}

/** What was done, without who did it. */
function tellChange(change: CurationChange, names: DecisionNames): Messages {
  switch (change.kind) {
    case 'confirmFinding':
    case 'dismissFinding':
    case 'hideFinding':
    case 'pinFinding': {
      const { sv, en } = tellFinding(change.finding, names);
      return {
        confirmFinding: { sv: `bekräftade ${sv}`, en: `confirmed ${en}` },
        dismissFinding: { sv: `avfärdade ${sv}`, en: `dismissed ${en}` },
        hideFinding: { sv: `dolde ${sv}`, en: `hid ${en}` },
        pinFinding: { sv: `lade ${sv} överst`, en: `pinned ${en}` },
      }[change.kind];
    }
    case 'renameFinding': {
      const finding = tellFinding(change.finding, names);
      const name = tellName(change.name);
      return { sv: `kallade ${finding.sv} för ${name.sv}`, en: `renamed ${finding.en} to ${name.en}` };
    }
    case 'renameTheme': {
      const theme = tellTheme(change.themeId, names);
      const name = tellName(change.name);
      return { sv: `döpte om temat ${theme.sv} till ${name.sv}`, en: `renamed the theme ${theme.en} to ${name.en}` };
    }
    case 'hideTheme':
    case 'pinTheme': {
      const { sv, en } = tellTheme(change.themeId, names);
      return change.kind === 'hideTheme'
        ? { sv: `dolde temat ${sv}`, en: `hid the theme ${en}` }
        : { sv: `lade temat ${sv} överst`, en: `pinned the theme ${en}` };
    }
    case 'mergeThemes': {
      const themes = change.themeIds.map((themeId) => tellTheme(themeId, names));
      const into = tellTheme(change.into, names);
      const one = themes.length === 1;
      return {
        sv: `slog ihop ${one ? 'temat' : 'temana'} ${listed(
          themes.map(({ sv }) => sv),
          'sv',
        )} med ${into.sv}`,
        en: `merged the ${one ? 'theme' : 'themes'} ${listed(
          themes.map(({ en }) => en),
          'en',
        )} into ${into.en}`,
      };
    }
    case 'splitTheme':
      return tellSplit(change, names);
    case 'moveStatement':
      return tellMove(change, names);
    case 'addSynonym': {
      const [key, countsAs] = [names.keyphrase(change.key), names.keyphrase(change.countsAs)];
      return {
        sv: `lät ${quoted.sv(key)} räknas som ${quoted.sv(countsAs)}`,
        en: `let ${quoted.en(key)} count as ${quoted.en(countsAs)}`,
      };
    }
    case 'addSeed': {
      const theme = tellTheme(change.themeId, names);
      return {
        sv: `lade till ordet ${quoted.sv(change.word)} i temat ${theme.sv}`,
        en: `added the word ${quoted.en(change.word)} to the theme ${theme.en}`,
      };
    }
    case 'addStopWord': {
      const key = names.keyphrase(change.key);
      return change.scope === 'everywhere'
        ? {
            sv: `bestämde att ${quoted.sv(key)} inte är ett nyckelord`,
            en: `decided that ${quoted.en(key)} is no keyphrase`,
          }
        : {
            sv: `bestämde att ${quoted.sv(key)} inte bildar teman`,
            en: `decided that ${quoted.en(key)} makes no themes`,
          };
    }
  }
}

/** A decision in words, a sentence in each language: `Anna slog ihop temat Lugn med Natur.` */
export function tellDecision(change: CurationChange, by: string, names: DecisionNames): Messages {
  const { sv, en } = tellChange(change, names);
  return { sv: `${by} ${sv}.`, en: `${by} ${en}.` };
}
