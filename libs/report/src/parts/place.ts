/** Parts that say the same as the story of a place. */
import type { ReportBlock } from '../document.js';
import type { DistrictFacts, FindingFacts } from '../facts.js';
import { placeReport, type PlaceFigure } from '../place-report.js';
import { districtsOf, heading, method, paragraph, type Part, type PartOf } from './part.js';
import { sentence, type Paragraph, type Sentence } from '../report.js';

const figures: ReadonlySet<PlaceFigure> = new Set(['voices', 'shares', 'common']);
/** So many are enough to begin with where nobody has confirmed any. */
const openFromTheStart = 5;

/** Those asked for; from the start the confirmed ones or, where there are none, the first few. */
export function chosenFindings(
  findings: readonly FindingFacts[],
  ids: readonly string[] | null,
): readonly FindingFacts[] {
  if (ids !== null) return [...new Set(ids)].flatMap((id) => findings.find((finding) => finding.id === id) ?? []);
  const confirmed = findings.filter((finding) => finding.confirmed);
  return confirmed.length > 0 ? confirmed : findings.slice(0, openFromTheStart);
}

/** Each of the item's quotes with one finding that it is evidence of: those of few findings first, each where fewest stand yet. */
export function withQuotes(findings: readonly FindingFacts[], statementIds: readonly string[]): FindingFacts[] {
  const wheres = [...new Set(statementIds)].map((id) => ({
    id,
    where: findings.flatMap(({ quotes }, at) => (quotes.some((quote) => quote.id === id) ? [at] : [])),
  }));
  const given = findings.map(() => new Set<string>());
  const size = (at: number) => given[at]?.size ?? 0;
  for (const { id, where } of [...wheres].sort((a, b) => a.where.length - b.where.length)) {
    const [first, ...others] = where;
    if (first === undefined) continue;
    given[others.reduce((least, at) => (size(at) < size(least) ? at : least), first)]?.add(id);
  }
  return findings.map((finding, at) => ({
    ...finding,
    quotes: finding.quotes.filter(({ id }) => given[at]?.has(id)),
  }));
}

/** What is chosen of a district's guldkorn: by the item itself or, where it does not say, by the one that tells of them. */
function nuggetsOf({ item, items }: PartOf, district: DistrictFacts): FindingFacts[] {
  const telling = items.find(
    ({ kind, districtId }) => kind === 'nuggets' && (districtId === null || districtId === district.id),
  );
  const ids = item.findingIds ?? telling?.findingIds ?? null;
  return withQuotes(chosenFindings(district.nuggets, ids), item.statementIds);
}

function storyOf(of: PartOf, district: DistrictFacts): readonly Paragraph[] {
  const { facts, language } = of;
  return placeReport(
    {
      place: district,
      voices: district.voices,
      threshold: facts.threshold,
      nuggets: nuggetsOf(of, district),
      hasNuggets: district.nuggets.length > 0,
      nuggetCount: district.nuggets.length,
      otherQuotes: [],
      common: facts.common,
      notHeard: [],
      figures,
    },
    language,
  ).paragraphs;
}

const wordsOf = ({ sentences }: Paragraph) =>
  sentences.map(({ parts }) => parts.map(({ text }) => text).join('')).join(' ');

const isOfPlace = (figureId: string | null) => figureId === 'voices' || figureId === 'nuggets';

/** Of how many have been heard from where: in a report of several districts it says which. */
function ofDistrict({ sentences }: Paragraph, districtId: string): Sentence[] {
  return sentences.map(({ parts }) => ({
    parts: parts.map((part) =>
      isOfPlace(part.figureId) ? { ...part, figureId: `${part.figureId}:${districtId}` } : part,
    ),
  }));
}

/** A paragraph of the story as blocks. */
function blocksOf(one: Paragraph, prefix: string, districtId: string): ReportBlock[] {
  const id = `${prefix}:${one.id}`;
  if (one.role === 'title' || one.role === 'heading') return [heading(id, 2, wordsOf(one))];
  if (one.role === 'body') return paragraph(id, ofDistrict(one, districtId));
  const [quote, signed] = one.sentences;
  const words = quote?.parts[0];
  if (words === undefined) return [];
  const quotedAs = (signed?.parts ?? []).map(({ text }) => text).join('');
  return [{ kind: 'quote', id, text: words.text, quotedAs: quotedAs.replace(/^– /, ''), sourceIds: words.sourceIds }];
}

/** A part of the story of each of the item's districts. */
function storyPart(isOfIt: (id: string) => boolean): Part {
  return (of) =>
    districtsOf(of).flatMap((district) =>
      storyOf(of, district)
        .filter(({ id }) => isOfIt(id))
        .flatMap((one) => blocksOf(one, `${of.item.id}:${district.id}`, district.id)),
    );
}

const afterThem = new Set(['heading:common', 'heading:caveat']);

/** How many have been heard, and what is brought up more often here. */
const openingInStory = storyPart((id) => id === 'opening');
export const opening: Part = (of) => {
  const blocks = openingInStory(of);
  return blocks.length === 0 ? [] : [heading(`${of.item.id}:heading`, 1, of.words.chapters.inShort), ...blocks];
};

const eachNugget = storyPart((id) => /^(heading|nugget|quote):/.test(id) && !afterThem.has(id));

/** Each guldkorn, in figures and in residents' own words; a chapter a district. */
export const nuggets: Part = (of) =>
  districtsOf(of).flatMap((district) => {
    const blocks = eachNugget({ ...of, item: { ...of.item, districtId: district.id } });
    if (blocks.length === 0) return [];
    return [heading(`${of.item.id}:${district.id}:chapter`, 1, of.words.chapters.nuggets(district.name)), ...blocks];
  });

const commonInStory = storyPart((id) => id === 'common');
/** A longer list is no picture. */
const mostCommon = 5;

/** What all districts share. */
export const commonGround: Part = (of) => {
  const { item, facts, words } = of;
  const shown = facts.common.slice(0, mostCommon);
  if (shown.length === 0) return [];
  const title = heading(`${item.id}:heading`, 1, words.place.commonTitle);
  if (facts.districts.length === 1) return [title, ...commonInStory({ ...of, item: { ...item, districtId: null } })];
  const everywhere = words.commonEverywhere(shown.map(({ name }) => name));
  return [
    title,
    ...paragraph(`${item.id}:common`, [
      sentence(
        everywhere,
        shown.map(({ id }) => id),
      ),
      sentence(words.place.commonMeans(), [method]),
    ]),
  ];
};
