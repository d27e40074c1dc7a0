const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as it stands in XML, between tags or in an attribute. */
export const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');

/** As above, with line breaks that an attribute keeps. */
export const escapeAttribute = (text: string): string => escapeXml(text).replace(/\n/g, '&#10;');
