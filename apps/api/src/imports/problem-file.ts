import type { Problem } from '@guldkorn/intake';

type Told = 'sv' | 'en';

const heads = {
  sv: ['Rad', 'Plats', 'Allvar', 'Kod', 'Vad', 'Åtgärd'],
  en: ['Row', 'Place', 'Severity', 'Code', 'What', 'Remedy'],
} as const;

const severities = { sv: { error: 'Fel', warning: 'Obs' }, en: { error: 'Error', warning: 'Note' } } as const;

/** Says to a spreadsheet that the bytes are UTF-8. */
const byteOrderMark = '\uFEFF';

/** A message's first sentence says what is wrong; what follows, what comes of it and what to do. */
export function whatAndRemedy(message: string): { readonly what: string; readonly remedy: string } {
  let quoted = false;
  for (let at = 0; at < message.length; at++) {
    const sign = message[at] ?? '';
    if (sign === '”' || sign === '"') quoted = !quoted;
    else if (!quoted && '.?!'.includes(sign) && /^ [\p{Lu}”"]/u.test(message.slice(at + 1, at + 3)))
      return { what: message.slice(0, at + 1), remedy: message.slice(at + 2) };
  }
  return { what: message, remedy: '' };
}

/** One cell; a text that a spreadsheet would take for a formula begins with an apostrophe. */
function cell(value: string): string {
  const safe = /^\s{0,20}[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /["';\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A list of problems as a table that Swedish Excel opens: UTF-8 with byte-order mark, semicolons, a problem a row. */
export function problemFile(problems: readonly Problem[], language: Told): string {
  const rows = problems.map(({ row, place, severity, code, message }) => {
    const { what, remedy } = whatAndRemedy(message[language]);
    return [row === null ? '' : String(row), place[language], severities[language][severity], code, what, remedy];
  });
  const lines = [heads[language], ...rows].map((cells) => cells.map(cell).join(';'));
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}
