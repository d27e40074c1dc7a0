import type { FindingFacts } from '../facts.js';
import { sharesOf } from '../place-report.js';
import { sentence, type Sentence } from '../report.js';
import { districtsOf, heading, method, paragraph, type Part, type PartOf } from './part.js';
import { chosenFindings } from './place.js';

/** With no more of the praise possible than these, most or nearly all of it is trouble. */
const mostlyTrouble = 0.5;
const nearlyAllTrouble = 0.1;

/** What troubles the people of each district more than others. */
export const challenges: Part = (of) => {
  const { item, words } = of;
  return districtsOf(of).flatMap((district) => {
    const id = `${item.id}:${district.id}`;
    const chosen = chosenFindings(district.challenges, item.findingIds);
    return [
      heading(`${id}:heading`, 1, words.challenges.heading(district.name)),
      ...(chosen.length === 0
        ? paragraph(`${id}:none`, [sentence(words.challenges.none(district.name), [method])])
        : []),
      ...chosen.flatMap((finding) => paragraph(`${id}:challenge:${finding.id}`, toldOf(of, district, finding))),
    ];
  });
};

function toldOf({ facts, words }: PartOf, place: { readonly name: string }, finding: FindingFacts): Sentence[] {
  const { id, praise, fragile } = finding;
  const { troubled } = words.challenges;
  return [
    ...sharesOf([finding], { place, threshold: facts.threshold }, words.place),
    ...(praise.upper < mostlyTrouble
      ? [sentence(troubled[praise.upper <= nearlyAllTrouble ? 'nearlyAll' : 'most'], [id])]
      : []),
    ...(fragile ? [sentence(words.place.fragile(), [id])] : []),
  ];
}
