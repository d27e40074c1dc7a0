import type { KeyFigure } from '../document.js';
import { districtsOf, everyone, type Part } from './part.js';

/** What a district is told of at a glance; of the whole dialogue where it is about several. */
export const keyFigures: Part = (of) => {
  const { item, facts, words } = of;
  const [district, ...others] = districtsOf(of);
  const voices = (id: string, name: string, count: number | null, sourceId: string): KeyFigure => ({
    id: `voices:${id}`,
    text: count === null ? words.tooFew : words.atLeast(count),
    label: words.keyFigures.voices(name),
    sourceIds: [sourceId],
  });
  if (district === undefined) return [];
  if (others.length > 0)
    return [
      {
        kind: 'figures',
        id: item.id,
        figures: [
          voices(everyone, facts.municipality, facts.voices, everyone),
          ...[district, ...others].map(({ id, name, voices: count }) => voices(id, name, count, id)),
        ],
      },
    ];
  const { id, name, nuggets, challenges, praise } = district;
  const found = (what: 'nuggets' | 'challenges', ids: readonly string[]): KeyFigure => ({
    id: `${what}:${id}`,
    text: words.place.number(ids.length),
    label: words.keyFigures[what](name),
    sourceIds: ids.length === 0 ? [id] : ids,
  });
  return [
    {
      kind: 'figures',
      id: item.id,
      figures: [
        voices(id, name, district.voices, id),
        found(
          'nuggets',
          nuggets.map((one) => one.id),
        ),
        found(
          'challenges',
          challenges.map((one) => one.id),
        ),
        ...(praise === null
          ? []
          : [
              {
                id: `praise:${id}`,
                text: praise.share === null ? words.tooFew : words.percent(praise.share),
                label: words.keyFigures.praise(name),
                sourceIds: [id],
              },
            ]),
      ],
    },
  ];
};
