import type { StatementFacetsQuery } from '../../graphql/generated/graphql';
import { inAddress } from './statement-address';

type Facets = StatementFacetsQuery['statementFacets'];
type Values = Facets[keyof Omit<Facets, '__typename'>];

/** How many statements each choice of a filter leaves, by the filter's name and the choice's value in the address. */
export type FacetCounts = Readonly<
  Record<
    'bygd' | 'grupp' | 'kanal' | 'tema' | 'valens' | 'sprak' | 'roll' | 'manad' | 'citat',
    ReadonlyMap<string, number>
  >
>;

/** The counts as the filters ask for them. */
export function facetCounts(facets: Facets): FacetCounts {
  const by = (values: Values, name: (value: string) => string = String) =>
    new Map(values.map(({ value, statements }) => [name(value), statements]));
  return {
    bygd: by(facets.districts),
    grupp: by(facets.groups),
    kanal: by(facets.channels, inAddress),
    tema: by(facets.themes),
    valens: by(facets.valences, inAddress),
    sprak: by(facets.languages, inAddress),
    roll: by(facets.roles, inAddress),
    manad: by(facets.months),
    citat: by(facets.mayBeQuoted, (value) => (value === 'true' ? 'ja' : 'nej')),
  };
}
