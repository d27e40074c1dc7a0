/** A report on one sheet of paper: who was heard, what stands out, what troubles, what is done about it, what may not be concluded. */
import type { QuoteBlock, ReportBlock } from './document.js';
import type { DistrictFacts, FindingFacts } from './facts.js';
import type { ReportItem } from './outline.js';
import { actionRows } from './parts/actions.js';
import { cautions, heardSentences, smallGroups } from './parts/first-page.js';
import { heading, list, method, paragraph, quoted, type PartOf } from './parts/part.js';
import { chosenFindings, withQuotes } from './parts/place.js';
import { capitalised, figure, sentence, type Piece, type Sentence } from './report.js';
import { spokenShare } from './spoken-share.js';

/** So many of a district alone; of each of several fewer. */
const most = { alone: 3, together: 2 } as const;
/** More decisions are told of in the report itself. */
const mostActions = 4;

type Kind = 'nuggets' | 'challenges';
interface SummaryOf extends Omit<PartOf, 'item'> {
  /** Statements that the report itself quotes: no others are quoted here. */
  readonly quoted: ReadonlySet<string>;
}

/** @param of what the report is put together from. */
export function summary(of: SummaryOf): ReportBlock[] {
  const { facts, words } = of;
  const { first, summary: said } = words;
  return [
    heading('summary:heard', 2, first.heard),
    ...paragraph('summary:voices', [...heardSentences(facts, words), byDistrict(of)]),
    ...findings(of, 'nuggets'),
    ...findings(of, 'challenges'),
    heading('summary:actions', 2, words.actions.heading),
    ...decided(of),
    heading('summary:caution', 2, first.notConcluded),
    ...paragraph('summary:cautions', cautions(facts)),
    heading('summary:small', 2, first.small),
    ...paragraph('summary:steps', [smallGroups(facts, words), sentence(said.whole(), [method])]),
  ];
}

/** How many from each district, in one sentence. */
function byDistrict({ facts, words }: SummaryOf): Sentence {
  const pieces = facts.heard.flatMap(({ id, name, voices }, index): Piece[] => [
    `${index === 0 ? '' : ', '}${name} `,
    figure(`voices:${id}`, voices === null ? words.tooFew : words.place.number(voices), [id]),
  ]);
  return sentence(
    [`${words.first.byDistrict}: `, ...pieces, '.'],
    facts.heard.map(({ id }) => id),
  );
}

/** The same as the report tells of: by the item of the kind, where there is one. */
function itemOf({ items }: SummaryOf, kind: Kind): ReportItem | undefined {
  return items.find((item) => item.kind === kind);
}

function findings(of: SummaryOf, kind: Kind): ReportBlock[] {
  const { facts, words } = of;
  const { districts } = facts;
  const item = itemOf(of, kind);
  const [alone, ...others] = districts;
  if (alone === undefined) return [];
  const isAlone = others.length === 0;
  const top = districts.map((district) => ({
    district,
    found: withQuotes(chosenFindings(district[kind], item?.findingIds ?? null), item?.statementIds ?? []).slice(
      0,
      isAlone ? most.alone : most.together,
    ),
  }));
  const title = kind === 'nuggets' ? words.chapters.nuggets(alone.name) : words.challenges.heading(alone.name);
  const several = kind === 'nuggets' ? words.topNuggets : words.topChallenges;
  const none = kind === 'nuggets' ? words.place.noNuggets : words.challenges.none;
  const without = top.filter(({ found }) => found.length === 0).map(({ district }) => district.name);
  const points = isAlone
    ? top.flatMap(({ district, found }) => found.map((one) => [withShare(of, district, one)]))
    : top
        .filter(({ found }) => found.length > 0)
        .map(({ district, found }) => [
          sentence(
            several.inEach(district.name, found.map(words.place.inList)),
            found.map(({ id }) => id),
          ),
        ]);
  return [
    heading(`summary:${kind}`, 2, isAlone ? title : several.heading),
    ...list(`summary:${kind}:list`, points),
    ...(without.length === 0
      ? []
      : paragraph(`summary:${kind}:none`, [sentence(none(words.place.either(without)), [method])])),
    ...quoteOf(
      of,
      kind,
      top.flatMap(({ found }) => found),
    ),
  ];
}

/** `Temat ”Jakt och fiske”: ungefär en fjärdedel av dem som hörts, mot ungefär en av tjugo i resten av kommunen.` */
function withShare({ facts, words }: SummaryOf, { id: districtId }: DistrictFacts, finding: FindingFacts): Sentence {
  const { id, here, elsewhere } = finding;
  const spoken = spokenShare(here.voices, here.of, facts.threshold);
  const name = capitalised(words.place.inList(finding));
  if (spoken === null) return sentence([`${name}.`], [id, districtId]);
  const [share, rest] = words.place.ofThose(spoken);
  const whose = [rest, words.summary.heard].filter((one) => one !== undefined).join(' ');
  const there = spokenShare(elsewhere.voices, elsewhere.of, facts.threshold);
  // Rounded counts may make the two look alike; that it is more often here was tried on the exact ones.
  const against: Piece[] =
    there === null || there.value >= spoken.value
      ? []
      : words.summary.against(figure(`elsewhere:${id}`, words.place.ofThose(there)[0], [id]));
  return sentence([`${name}: `, figure(`here:${id}`, share, [id]), ` ${whose}`, ...against, '.'], [id]);
}

/** One resident's own words, where the report quotes any. */
function quoteOf({ words, quoted: shown }: SummaryOf, kind: Kind, found: readonly FindingFacts[]): QuoteBlock[] {
  const [quote] = found.flatMap(({ quotes }) => quotes.filter(({ id }) => shown.has(id)));
  return quote === undefined ? [] : [quoted(`summary:${kind}:quote`, quote, words)];
}

/** What has been decided; that nothing has, where that is so. */
function decided(of: SummaryOf): ReportBlock[] {
  const { items, words } = of;
  const item = items.find(({ kind }) => kind === 'actions');
  const rows = item === undefined ? [] : actionRows({ ...of, item }).filter(({ action }) => action.trim() !== '');
  if (rows.length === 0) return paragraph('summary:actions:none', [sentence(words.summary.undecided(), [method])]);
  return list(
    'summary:actions:list',
    rows.slice(0, mostActions).map((row) => [sentence(words.summary.action(row), [row.findingId])]),
  );
}
