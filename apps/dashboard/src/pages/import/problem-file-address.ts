/** Where all problems of a file can be had as a table: of one that is looked at, or one that has come in. */
export function problemFileAddress(of: 'uploads' | 'imports', id: string, language: 'sv' | 'en'): string {
  return `/${of}/${encodeURIComponent(id)}/problems.csv${language === 'en' ? '?lang=en' : ''}`;
}
