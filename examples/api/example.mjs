// Reads figures and a file from Guldkorn, with nothing but Node 20 or later.
//   node example.mjs http://127.0.0.1:3000 [TOKEN]
const [address, token] = process.argv.slice(2);
if (address === undefined) throw new Error('Give the address, such as http://127.0.0.1:3000');
const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };

/** The data that a query gives. */
async function ask(query, variables = {}) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors !== undefined) throw new Error(errors.map((error) => error.extensions.messages.en).join('\n'));
  return data;
}

const told = (count) => (count === null || count === '' ? 'too few' : `at least ${count}`);

// What is distinctive of each district, with the interval of how distinctive it is.
const { districts } = await ask(`{
  districts { name voices nuggets(first: 3) { label distinctiveness { logOdds interval { lower upper } } support { voices } } }
}`);
for (const { name, voices, nuggets } of districts) {
  console.log(`${name}: ${told(voices)} voices`);
  for (const { label, distinctiveness, support } of nuggets) {
    const { lower, upper } = distinctiveness.interval;
    console.log(`  ${label}: ${told(support.voices)} voices, log-odds ${lower.toFixed(1)} to ${upper.toFixed(1)}`);
  }
}

// Every statement, a page at a time, of those that praise the fells or speak of them in autumn.
const filter = { text: 'fjäll', or: [{ valences: ['PRAISE'] }, { from: '2020-09-01', to: '2020-11-30' }] };
let after = null;
let read = 0;
do {
  const { statements } = await ask(
    `query ($filter: StatementFilter, $after: String) {
      statements(filter: $filter, first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { text } }
    }`,
    { filter, after },
  );
  read += statements.nodes.length;
  after = statements.pageInfo.hasNextPage ? statements.pageInfo.endCursor : null;
} while (after !== null);
console.log(`${read} statements of the fells`);

// A file: keyphrases with voices, as JSON with its description.
const response = await fetch(`${address}/exports/keyphrases.json?districtIds=hotagen`, { headers });
if (!response.ok) throw new Error((await response.json()).message.en);
const { description, keyphrases } = await response.json();
console.log(`${description.title.en} from ${description.municipality}: ${keyphrases.length}`);
for (const { label, voices } of keyphrases.slice(0, 5)) console.log(`  ${label}: ${told(voices)}`);
