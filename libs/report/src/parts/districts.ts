/** Parts that tell of several districts side by side. */
import type { ChartBlock } from '../document.js';
import type { DistrictFacts, FindingFacts } from '../facts.js';
import { capitalised, sentence } from '../report.js';
import { sharesByDistrict } from './district-shares.js';
import { districtsOf, heading, list, method, paragraph, said, type Part, type PartOf } from './part.js';
import { chosenFindings } from './place.js';

/** So many of each district are a picture; more are a list. */
const mostInEach = 3;
/** More names than these are counted. */
const mostNamed = 5;
/** More bars than these are no picture. */
const mostBars = 10;

type Kind = 'nuggets' | 'challenges';

/** The first few of each district, a point each. */
function topOf(kind: Kind): Part {
  return (of) => {
    const { item, words } = of;
    const { heading: title, intro, inEach } = kind === 'nuggets' ? words.topNuggets : words.topChallenges;
    const none = kind === 'nuggets' ? words.place.noNuggets : words.challenges.none;
    const districts = districtsOf(of);
    const [district] = districts;
    const ofOne = kind === 'nuggets' ? words.place.title : words.challenges.heading;
    const found = districts.map(({ name, [kind]: all }) => ({
      name,
      top: chosenFindings(all, null).slice(0, mostInEach),
    }));
    const points =
      districts.length === 1
        ? found.flatMap(({ top }) => top.map((one) => [said(`${capitalised(words.place.inList(one))}.`, [one.id])]))
        : found
            .filter(({ top }) => top.length > 0)
            .map(({ name, top }) => [
              sentence(
                inEach(name, top.map(words.place.inList)),
                top.map(({ id }) => id),
              ),
            ]);
    const without = found.filter(({ top }) => top.length === 0).map(({ name }) => name);
    return [
      heading(`${item.id}:heading`, 1, district !== undefined && districts.length === 1 ? ofOne(district.name) : title),
      ...(points.length === 0 ? [] : paragraph(`${item.id}:intro`, [sentence(intro(), [method])])),
      ...list(`${item.id}:list`, points),
      ...(without.length === 0
        ? []
        : paragraph(`${item.id}:none`, [sentence(none(words.place.either(without)), [method])])),
    ];
  };
}

export const topNuggets = topOf('nuggets');
export const topChallenges = topOf('challenges');

const keyOf = ({ subject, name }: FindingFacts) => `${subject}:${name}`;

/** What is a finding in one district only, and what in several. */
export const differences: Part = (of) => {
  const { item, words } = of;
  const districts = districtsOf(of);
  const places = placesOf(districts, 'nuggets');
  const troubled = placesOf(districts, 'challenges');
  const only = (district: DistrictFacts, kind: Kind, by: ReadonlyMap<string, readonly string[]>) =>
    district[kind].filter((finding) => by.get(keyOf(finding))?.length === 1);
  const named = (found: readonly FindingFacts[]) => [
    ...found.slice(0, mostNamed).map(words.place.inList),
    ...(found.length > mostNamed ? [words.differences.andMore] : []),
  ];
  const told = (
    say: (place: string, names: readonly string[]) => ReturnType<typeof words.differences.onlyNuggets>,
    { name }: DistrictFacts,
    found: readonly FindingFacts[],
  ) =>
    found.length === 0
      ? []
      : [
          sentence(
            say(name, named(found)),
            found.map(({ id }) => id),
          ),
        ];
  const shared = districts
    .flatMap(({ nuggets }) => nuggets)
    .filter((finding, index, all) => all.findIndex((one) => keyOf(one) === keyOf(finding)) === index)
    .flatMap((finding) => {
      const where = places.get(keyOf(finding)) ?? [];
      return where.length < 2
        ? []
        : [sentence(words.differences.inSeveral(words.place.inList(finding), where), [finding.id])];
    });
  const hasOnly = districts.some((district) => only(district, 'nuggets', places).length > 0);
  return [
    heading(`${item.id}:heading`, 1, words.differences.heading),
    ...list(
      `${item.id}:list`,
      districts
        .map((district) => [
          ...(district.nuggets.length === 0 ? [sentence(words.differences.none(district.name), [method])] : []),
          ...told(words.differences.onlyNuggets, district, only(district, 'nuggets', places)),
          ...told(words.differences.onlyChallenges, district, only(district, 'challenges', troubled)),
        ])
        .filter((point) => point.length > 0),
    ),
    ...paragraph(`${item.id}:shared`, [
      ...shared,
      ...(hasOnly ? [sentence(words.differences.onlyMeans(), [method])] : []),
    ]),
  ];
};

/** In which of the districts each finding is one, by what it is about. */
function placesOf(districts: readonly DistrictFacts[], kind: Kind): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const { name, [kind]: found } of districts)
    for (const finding of found) places.set(keyOf(finding), [...(places.get(keyOf(finding)) ?? []), name]);
  return places;
}

/** How many of each district mention what is a guldkorn in any of them. */
export const findingChart: Part = (of) => {
  const districts = districtsOf(of);
  const shown = firstOfEach(districts);
  return shown.length === 0 || districts.length < 2 ? [] : [findingChartOf(of, districts, shown)];
};

/** The first of each district, then the second of each: so that none is left out for another's many. */
function firstOfEach(districts: readonly DistrictFacts[]): FindingFacts[] {
  const chosen = districts.map(({ nuggets }) => chosenFindings(nuggets, null));
  const longest = Math.max(0, ...chosen.map((findings) => findings.length));
  const inTurn = Array.from({ length: longest }, (_, at) => chosen.flatMap((findings) => findings[at] ?? [])).flat();
  return inTurn
    .filter((finding, index) => inTurn.findIndex((one) => keyOf(one) === keyOf(finding)) === index)
    .slice(0, mostBars);
}

function findingChartOf(
  of: PartOf,
  districts: readonly DistrictFacts[],
  findings: readonly FindingFacts[],
): ChartBlock {
  const { item, words } = of;
  const names = districts.map(({ name }) => name);
  return {
    kind: 'chart',
    id: item.id,
    title: words.findingChart.title(names),
    caption: words.findingChart.caption,
    ...sharesByDistrict(of, 'finding', districts, findings, words.findingChart.alt),
    sourceIds: findings.map(({ id }) => id),
  };
}
