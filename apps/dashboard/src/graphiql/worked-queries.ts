/** Questions that an analyst is likely to begin with, each in a tab of its own. */
export const workedQueries: readonly { readonly query: string; readonly variables?: string }[] = [
  {
    query: `# Vad är unikt och uppskattat i varje bygd? / What is distinctive of, and valued in, each district?
query GuldkornPerBygd {
  districts {
    id
    name
    voices
    nuggets(first: 5) {
      rank
      label
      distinctiveness { logOdds interval { lower upper } q }
      valued { share interval { lower upper } }
      support { voices districtVoices fragile }
    }
  }
}
`,
  },
  {
    query: `# Ett guldkorn och orden bakom det. / One guldkorn and the very words behind it.
query GuldkornMedOrd($bygd: ID!) {
  nuggets(districtId: $bygd, first: 1) {
    id
    label
    evidence(first: 10) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        start
        end
        statement { text language mayBeQuoted place { name } occurredOn }
      }
    }
  }
}
`,
    variables: '{ "bygd": "hotagen" }',
  },
  {
    query: `# Vad oroar, och var? / What troubles people, and where?
query Utmaningar {
  districts {
    name
    challenges: nuggets(kind: CHALLENGE, first: 5) {
      label
      support { voices voicesElsewhere }
    }
  }
}
`,
  },
  {
    query: `# Sök i det folk sagt. / Search what people have said.
query Yttranden($filter: StatementFilter, $after: String) {
  statements(filter: $filter, first: 20, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      text
      valence
      district { name }
      mentions { start end keyphrase { label } }
    }
  }
}
`,
    variables: '{ "filter": { "districtIds": ["offerdal"], "valences": ["WISH"], "from": "2020-08-01" } }',
  },
  {
    query: `# Den gemensamma bilden: uppskattat överallt. / The common picture: valued everywhere.
query GemensamBild {
  commonGround(first: 10) {
    label
    valued { share interval { lower upper } }
    byDistrict { district { name } voices share }
  }
}
`,
  },
  {
    query: `# Allt mottaget, redovisat. / Everything received, accounted for.
query Redovisning {
  overview {
    statements
    voices
    ledger { received analysed duplicates excluded reasons { count text { sv } } }
    run { finishedAt textVersion insightVersion inputHash }
  }
}
`,
  },
];
