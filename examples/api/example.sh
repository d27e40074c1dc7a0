#!/bin/sh
# Reads figures and a file from Guldkorn with curl.
#   sh example.sh http://127.0.0.1:3000 [TOKEN]
set -eu
address="${1:?address, such as http://127.0.0.1:3000}"
token="${2:-}"

get() {
  if [ -n "$token" ]; then curl --fail --silent --show-error --header "Authorization: Bearer $token" "$@"
  else curl --fail --silent --show-error "$@"; fi
}

# Voices in each district, and its first nuggets. A count of null is too few to be told.
get --header 'Content-Type: application/json' \
  --data '{"query":"{ overview { voices byDistrict { name voices nuggets(first: 3) { label } } } }"}' \
  "$address/graphql"
echo

# The same by another way: voices by district and leaning, as CSV. Filters are those of the API.
get --get --data 'rows=DISTRICT' --data 'columns=VALENCE' \
  --data-urlencode 'filter={"not":{"channels":["WEB"]}}' \
  "$address/exports/cross-tabulation.csv"
