import type { ReportBlock } from '../document.js';
import type { FindingFacts } from '../facts.js';
import { sharesOf, type QuoteFacts } from '../place-report.js';
import { sentence, type Sentence } from '../report.js';
import { districtsOf, heading, method, paragraph, quoted, type Part, type PartOf } from './part.js';
import { chosenFindings, withQuotes } from './place.js';

/** With no more of the praise possible than these, most or nearly all of it is trouble. */
const mostlyTrouble = 0.5;
const nearlyAllTrouble = 0.1;

/** What troubles the people of each district more than others. */
export const challenges: Part = (of) => {
  const { item, words } = of;
  const districts = districtsOf(of);
  const chapter = districts.length > 1 ? [heading(`${item.id}:chapter`, 1, words.chapters.manyChallenges)] : [];
  const told = districts.flatMap((district) => {
    const id = `${item.id}:${district.id}`;
    const chosen = withQuotes(chosenFindings(district.challenges, item.findingIds), item.statementIds);
    return [
      heading(`${id}:heading`, districts.length > 1 ? 2 : 1, words.challenges.heading(district.name)),
      ...(chosen.length === 0
        ? paragraph(`${id}:none`, [sentence(words.challenges.none(district.name), [method])])
        : []),
      ...alike(chosen).flatMap((group) => [
        ...paragraph(`${id}:challenge:${group[0].id}`, toldOf(of, district, group)),
        ...group.flatMap(({ quotes }) => quotes.flatMap((quote) => inOwnWords(of, `${id}:quote:${quote.id}`, quote))),
      ]),
    ];
  });
  return [...chapter, ...told];
};

/** What somebody has said of it; a wish says that it is one. */
function inOwnWords({ words }: PartOf, id: string, quote: QuoteFacts): ReportBlock[] {
  return [
    ...(quote.isWish === true ? paragraph(`${id}:wish`, [sentence(words.challenges.wish(), [quote.id])]) : []),
    quoted(id, quote, words),
  ];
}

/** Several that the same would be said of. */
type Alike = readonly [first: FindingFacts, ...others: FindingFacts[]];

/** Words that as many mention, and as surely, are told of together, in the place of the first. */
function alike(findings: readonly FindingFacts[]): Alike[] {
  const groups = new Map<string, [FindingFacts, ...FindingFacts[]]>();
  for (const finding of findings) {
    const { id, subject, here, elsewhere, praise, fragile, quotes } = finding;
    const key =
      subject === 'theme' || fragile || quotes.length > 0 ? id : JSON.stringify([here, elsewhere, troubleOf(praise)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

function troubleOf({ upper }: FindingFacts['praise']): 'nearlyAll' | 'most' | null {
  if (upper <= nearlyAllTrouble) return 'nearlyAll';
  return upper < mostlyTrouble ? 'most' : null;
}

function toldOf({ facts, words }: PartOf, place: { readonly name: string }, group: Alike): Sentence[] {
  const [{ praise, fragile }] = group;
  const ids = group.map(({ id }) => id);
  const troubled = troubleOf(praise);
  return [
    ...sharesOf(group, { place, threshold: facts.threshold }, words.place),
    ...(troubled === null ? [] : [sentence(words.challenges.troubled[troubled], ids)]),
    ...(fragile ? [sentence(words.place.fragile(), ids)] : []),
  ];
}
