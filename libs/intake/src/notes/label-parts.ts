/** Which group, table or paper slips the words come from says nothing of what they mean. */
const neutralPart =
  /^(?:(?:grupp|bord|fråga|övning|tema|del|steg|rubrik|blad|punkt|pass|omgång|group|table|question|part)(?:en|et|ern)?(?:\s+nr)?\s*[\dA-Z]{0,2}|\d{1,3}(?:\s+(?:st|lappar|röster|personer))?|forts(?:ättning)?\.?|(?:\p{L}+\s+)?(?:post-?it-?)?lappar(?:na)?|[SWOT]|swot(?:-?analys)?|sammanfattning|sammanställning|alla(?: grupper(?:na)?)?)\.?$/iu;
const numbering = /^(?:§\s{0,4})?(?:\d{1,2}(?:\.\d{1,2}){0,2}[.):]?|[IVX]{1,4}[.)]|\p{L}[.)])\s+(?=\S)/u;
const addition = /(?<=\S)\s{0,4}\(([^()]{1,100})\)\s{0,4}:?$/u;

/** A label's words without its number: `1. Styrkor`, `A) Styrkor`, `§ 4 Styrkor`. */
export function withoutNumber(label: string): string {
  return label.replace(numbering, '');
}

/**
 * The parts of a heading that each may mean something, without its number and what is neutral: `Grupp 3: Styrkor
 * (politikerna)` gives `Styrkor`, `politikerna`. `alike` are words set beside each other, `Styrkor/möjligheter`.
 */
export function labelParts(label: string): { readonly parts: string[]; readonly alike: string[] } {
  const bare = withoutNumber(label.trim());
  const added = addition.exec(bare)?.[1]?.trim() ?? null;
  const before = added === null ? bare : bare.replace(addition, '');
  const split = [...before.split(/\s[–—-]\s|:\s|:$|,\s/u), ...(added === null ? [] : [added])]
    .map((part) => withoutNumber(part.trim()))
    .filter((part) => part !== '');
  const telling = split.filter((part) => !neutralPart.test(part) && /[\p{L}\p{Extended_Pictographic}]/u.test(part));
  // What is in parentheses often only explains: `Styrkor (det som är bra)`.
  const explained = added !== null && telling.length > 1 && telling.at(-1) === added && added.split(/\s+/u).length > 2;
  const parts = explained ? telling.slice(0, -1) : telling;
  return {
    parts: parts.length === 0 ? split.slice(0, 1) : parts,
    alike: before.split(/[/&+,]|\s[–—-]\s|\s(?:och|samt|and)\s/u).map((part) => part.trim()),
  };
}
