export interface WorkedQuery {
  readonly query: string;
  /** Its variables (JSON), for one of the municipality's own districts. */
  readonly variables?: (districtId: string) => string;
}

/** Questions that an analyst is likely to begin with, each in a tab of its own. */
export const workedQueries: readonly WorkedQuery[] = [
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
      distinctiveness { logOdds interval { lower upper } p }
      valued { share bounds { lower upper } interval { lower upper } }
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
    variables: (districtId) => JSON.stringify({ bygd: districtId }),
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
    query: `# Sök i det som folk har sagt. / Search what people have said.
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
    variables: (districtId) => JSON.stringify({ filter: { districtIds: [districtId], valences: ['WISH'] } }),
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
    voices
    ledger { received analysed duplicates excluded reasons { count text { sv } } }
    run { finishedAt statements textVersion insightVersion inputHash }
  }
}
`,
  },
];
