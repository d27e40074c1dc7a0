import { archiveTables, notArchived, reasons } from './archive-tables.js';

/** What a package says of itself. */
export interface ArchiveFacts {
  readonly municipality: string;
  readonly code: string;
  /** The file with the municipality's profile, in the folder `profile`. */
  readonly profile: string;
  readonly madeAt: string;
  readonly version: string;
  /** The last step of the database's schema. */
  readonly schema: string;
  readonly tables: readonly { readonly name: string; readonly rows: number }[];
  readonly originals: { readonly count: number; readonly bytes: number };
}

const escapes: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };
const xml = (text: string) => text.replace(/[<>&"]/g, (sign) => escapes[sign]!);

/** Dublin Core, as OAI-PMH has it. */
export function dublinCore({ municipality, code, madeAt, version }: ArchiveFacts): string {
  const elements: readonly (readonly [name: string, value: string])[] = [
    ['title', `Dialogen med invånarna i ${municipality}`],
    ['creator', municipality],
    ['publisher', municipality],
    ['coverage', `${municipality} (${code})`],
    ['date', madeAt],
    ['type', 'Dataset'],
    ['format', 'BagIt 1.0; text/csv; originals as they came'],
    ['language', 'sv'],
    ['source', `Guldkorn ${version}`],
    ['rights', 'Allmänna handlingar; innehåller personuppgifter / public records; holds personal data'],
  ];
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/">\n' +
    `${elements.map(([name, value]) => `  <dc:${name}>${xml(value)}</dc:${name}>\n`).join('')}</oai_dc:dc>\n`
  );
}

/** What a person reads who opens the package first. */
export function readmeOf(facts: ArchiveFacts, language: 'sv' | 'en'): string {
  const rows = new Map(facts.tables.map(({ name, rows: count }) => [name, count]));
  const tables = archiveTables.map(
    (table) => `  ${table.name}.csv (${rows.get(table.name) ?? 0})\n    ${table[language]}`,
  );
  const left = Object.entries(reasons).map(([reason, said]) => {
    const names = Object.entries(notArchived).flatMap(([name, why]) => (why === reason ? [name] : []));
    return `  ${said[language]}: ${names.join(', ')}`;
  });
  const { municipality, madeAt, version, schema, originals } = facts;
  return language === 'sv'
    ? `${municipality}: dialogen med invånarna
Arkivpaket ur Guldkorn ${version} (schema ${schema}), gjort ${madeAt} (UTC).

PAKETET INNEHÅLLER PERSONUPPGIFTER, också sådana som är maskade i systemet. Pröva sekretess innan något lämnas ut.

Paketet är ett bag enligt BagIt 1.0 (RFC 8493). I mappen data finns
  originals/                 ${originals.count} original som de kom in, ${originals.bytes} byte; namnet är id i tables/original.csv
  tables/                    tabellerna nedan som CSV (RFC 4180): UTF-8, komma, första raden är rubriker
  tables.csv-metadata.json   varje tabell och kolumn beskriven på svenska och engelska (W3C, CSV on the Web)
  profile/                   kommunens profil: bygder, orter, frågor, möten, teman och gallringsregler, samt kartan
  metadata.json, dublin-core.xml   vad paketet är, när det gjordes och hur mycket det innehåller

Ett tomt fält betyder att värdet saknas; "" är en tom text. Tider är i UTC, och true/false betyder ja/nej.
Det som var gallrat när paketet gjordes finns inte med; besluten om det står i disposal.csv.

Kontrollera paketet med: npx guldkorn archive verify MAPP
eller i mappen med:       sha512sum -c manifest-sha512.txt tagmanifest-sha512.txt

Tabeller (antal rader)
${tables.join('\n')}

Utanför paketet, för att det
${left.join('\n')}
`
    : `${municipality}: the dialogue with residents
An archive package of Guldkorn ${version} (schema ${schema}), made ${madeAt} (UTC).

THE PACKAGE HOLDS PERSONAL DATA, such as is masked in the program too. Try secrecy before anything is given out.

The package is a bag by BagIt 1.0 (RFC 8493). The folder data has
  originals/                 ${originals.count} originals as they came, ${originals.bytes} bytes; the name is the id in tables/original.csv
  tables/                    the tables below as CSV (RFC 4180): UTF-8, commas, the first line is headings
  tables.csv-metadata.json   every table and column described in Swedish and English (W3C, CSV on the Web)
  profile/                   the municipality's profile: districts, places, questions, meetings, themes, rules of disposal, and the map
  metadata.json, dublin-core.xml   what the package is, when it was made and how much it holds

An empty field has no value; "" is an empty text. Times are in UTC.
What had been destroyed when the package was made is not in it; the decisions on that stand in disposal.csv.

Check the package by: npx guldkorn archive verify FOLDER
or in the folder by:  sha512sum -c manifest-sha512.txt tagmanifest-sha512.txt

Tables (rows)
${tables.join('\n')}

Left out, since it
${left.join('\n')}
`;
}
