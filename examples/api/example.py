"""Reads figures and a file from Guldkorn, with nothing but Python's standard library.

    python3 example.py http://127.0.0.1:3000 [TOKEN]
"""

import csv
import io
import json
import sys
import urllib.error
import urllib.parse
import urllib.request

address = sys.argv[1].rstrip("/")
headers = {"Authorization": f"Bearer {sys.argv[2]}"} if len(sys.argv) > 2 else {}


def fetch(path, body=None):
    """The text at an address; what is refused is said in Swedish and English."""
    request = urllib.request.Request(f"{address}{path}", data=body, headers=dict(headers))
    if body is not None:
        request.add_header("Content-Type", "application/json")
    try:
        with urllib.request.urlopen(request) as response:
            return response.read().decode("utf-8")
    except urllib.error.HTTPError as refusal:
        sys.exit(f"{refusal.code}: {refusal.read().decode('utf-8')}")


def ask(query, **variables):
    """The data that a query gives."""
    answer = json.loads(fetch("/graphql", json.dumps({"query": query, "variables": variables}).encode("utf-8")))
    if "errors" in answer:
        sys.exit("\n".join(error["extensions"]["messages"]["en"] for error in answer["errors"]))
    return answer["data"]


def told(count):
    return "too few" if count is None else f"at least {count}"


# Who talks more of what here than elsewhere: any two sets of statements held against each other.
compared = ask(
    """query ($a: StatementFilter!, $b: StatementFilter!) {
      comparison(a: $a, b: $b) {
        a { name { en } voices findings(first: 5) { label { sv } here { voices share } there { voices share } } }
        b { name { en } voices }
        obstacle { message { en } }
      }
    }""",
    a={"districtIds": ["hotagen", "offerdal"]},
    b={"not": {"districtIds": ["hotagen", "offerdal"]}},
)["comparison"]
print(f"{compared['a']['name']['en']}: {told(compared['a']['voices'])} voices")
print(f"{compared['b']['name']['en']}: {told(compared['b']['voices'])} voices")
if compared["obstacle"] is not None:
    print(compared["obstacle"]["message"]["en"])
for finding in compared["a"]["findings"]:
    print(f"  {finding['label']['sv']}: {told(finding['here']['voices'])} here, {told(finding['there']['voices'])} there")

# A file: who has been heard.
for row in csv.DictReader(io.StringIO(fetch("/exports/coverage.csv"))):
    if row["dimension"] == "district":
        print(f"{row['name_sv']}: {told(row['voices'] or None)} voices")
