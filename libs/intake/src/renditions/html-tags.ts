/** What a page's tags mean for its text. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Whose content is never text of the page. */
const passedOver = words(
  'script style noscript template nav aside button select textarea svg math iframe object embed canvas audio video map datalist del dialog title xml',
);
const passedOverRoles = words('navigation banner contentinfo complementary search');
const blocks = words(
  'p div section article main header footer blockquote figure figcaption address details summary fieldset legend hr dl dt dd pre center body html form ul ol menu li h1 h2 h3 h4 h5 h6 table thead tbody tfoot tr td th caption',
);

/** True for a tag that begins a paragraph of its own. */
export const isBlock = (name: string): boolean => blocks.has(name);
export const isList = (name: string): boolean => name === 'ul' || name === 'ol' || name === 'menu';

/** Where on the page a text stands, the best first: its main part, an article, the rest, a form around it all. */
export const zones = ['main', 'article', 'page', 'form'] as const;
export type Zone = (typeof zones)[number];

export type Attributes = Readonly<Record<string, string>>;

export function zoneOf(name: string, attributes: Attributes, outer: Zone): Zone {
  if (name === 'main' || attributes['role'] === 'main') return 'main';
  if (outer === 'main') return outer;
  if (name === 'article') return 'article';
  return name === 'form' && outer === 'page' ? 'form' : outer;
}

/** True for a tag whose content is left out: a menu, a header or footer of the page, what is hidden, a comment of Word's. */
export function isPassedOver(
  name: string,
  attributes: Attributes,
  style: string,
  classes: readonly string[],
  zone: Zone,
): boolean {
  const isInner = zone === 'main' || zone === 'article';
  return (
    passedOver.has(name) ||
    (!isInner && (name === 'header' || name === 'footer')) ||
    (isInner && name === 'form') ||
    attributes['hidden'] !== undefined ||
    attributes['aria-hidden'] === 'true' ||
    passedOverRoles.has(attributes['role'] ?? '') ||
    classes.some((each) => /^msotoc\d$|^msocom/.test(each)) ||
    /mso-list:\s{0,3}ignore|mso-element:|mso-(?:foot|end)note-id|mso-special-character:\s{0,3}comment/.test(style) ||
    referenceOf(name, attributes) !== null
  );
}

/** `comment` or `note` for a mark in the text that refers to one, as Word and Google Docs write them. */
export function referenceOf(name: string, attributes: Attributes): 'comment' | 'note' | null {
  if (name !== 'a') return null;
  const id = attributes['id'] ?? '';
  if (/^cmnt_ref\d/.test(id) || attributes['class'] === 'msocomanchor') return 'comment';
  return /^ftnt_ref\d/.test(id) || /^#_(?:ftn|edn)\d/.test(attributes['href'] ?? '') ? 'note' : null;
}

/** True for the mark that opens a comment or footnote at the page's end, as Google Docs writes them. */
export function opensLeftOut(name: string, attributes: Attributes): boolean {
  return name === 'a' && /^(?:cmnt|ftnt)\d/.test(attributes['id'] ?? '');
}
