import { granbyIds } from './granby.js';

/** What the pages of the dashboard ask for most; each is counted and recorded by the tests. */
export const hotQueries: Readonly<
  Record<string, { readonly query: string; readonly variables?: Readonly<Record<string, unknown>> }>
> = {
  overview: {
    query: `{ municipality { shortName holdsExampleDialogue } overview { voices notes submissions byMonth { month voices }
      byDistrict { id name voices valence { praise trouble wish unclear } nuggets(first: 3) { id label } }
      byChannel { channel voices } topThemes(first: 100) { id name { sv } voices byDistrict { voices district { name } } }
      run { finishedAt } ledger { received analysed duplicates excluded reasons { code count } } } }`,
  },
  district: {
    query: `query ($id: ID!) { district(id: $id) { name voices valence { praise } places { name } notHeard { name }
      nuggets(first: 100) { id label keyphrase { label voices } valued { share } support { voices } evidence(first: 3) { totalCount nodes { start end statement { text note { title } themes { id } } } } }
      challenges: nuggets(kind: CHALLENGE) { id label evidence(first: 3) { totalCount nodes { statement { text } } } }
      themes { id voices keyphrases(first: 100) { label } } } }`,
    variables: { id: 'as' },
  },
  statements: {
    query: `query ($filter: StatementFilter) { statements(filter: $filter, first: 100) { totalCount pageInfo { hasNextPage endCursor }
      nodes { id text valence district { name } place { name } group { id } note { title fileName } question { id } themes { id name { sv } } mentions { start end valence keyphrase { label voices } } } } }`,
    variables: { filter: { districtIds: ['as', 'berg'], text: 'nummer' } },
  },
  'statement-facets': {
    query: `query ($filter: StatementFilter) { statementFacets(filter: $filter) { ${[
      'districts',
      'groups',
      'channels',
      'themes',
      'valences',
      'languages',
      'roles',
      'months',
      'mayBeQuoted',
    ]
      .map((facet) => `${facet} { value statements }`)
      .join(' ')} } }`,
    variables: { filter: { districtIds: ['as', 'berg'], text: 'nummer', themeId: 'vagar' } },
  },
  'nugget-evidence': {
    query: `query ($id: ID!) { nugget(id: $id) { label distinctiveness { z } evidence(first: 100) { totalCount pageInfo { endCursor }
      nodes { start end statement { id text note { id title meeting { id } } mentions { start end } } } } } }`,
    variables: { id: granbyIds.nugget(1) },
  },
};
