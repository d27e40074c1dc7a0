import type { Messages } from '../errors/domain-error.js';
import type { StatementFilterInput } from '../statements/statement-filter.input.js';
import type { ExportColumn } from './statement-columns.js';

/** Where a file comes from, what is in it, and what must be said with it. */
export interface ExportDescription {
  readonly title: Messages;
  readonly municipality: string;
  /** The address that gives it. */
  readonly address: string;
  readonly filter: StatementFilterInput;
  /** When it was taken, ISO 8601 UTC. */
  readonly takenAt: string;
  /** The run whose figures stood then; null before the first. */
  readonly run: {
    readonly id: string;
    readonly finishedAt: string;
    readonly inputHash: string;
    readonly textVersion: string;
    readonly insightVersion: string;
  } | null;
  readonly licence: Messages;
  readonly caveats: readonly Messages[];
}

export const statementsTitle: Messages = { sv: 'Yttranden', en: 'Statements' };

/** Whose the texts are: an export gives nobody more right to them than they had. */
export const textsLicence: Messages = {
  sv: 'Texterna är invånarnas egna och får användas i kommunens arbete. De är inga öppna data. Citera bara där may_be_quoted är true.',
  en: "The texts are the residents' own, for use in the municipality's work. They are no open data. Quote only where may_be_quoted is true.",
};

/** What has to be known by whoever counts on the rows themselves. */
export const rowCaveats: readonly Messages[] = [
  {
    sv: 'Personuppgifter är maskerade med █, och yttranden som moderatorer har dolt är inte med.',
    en: 'Personal data is masked with █, and statements that moderators have hidden are left out.',
  },
  {
    sv: 'En rad är ett yttrande, inte en person: en person kan ha sagt flera saker. Färre än fem rader om något säger inget om hur många som tycker så.',
    en: 'A row is a statement, not a person: one person may have said several. Fewer than five rows on something say nothing of how many think so.',
  },
  {
    sv: 'Cellerna i CSV-filen börjar med en apostrof där ett kalkylprogram annars skulle ta texten för en formel. JSON-filen har texten som den är.',
    en: 'A cell of the CSV file begins with an apostrophe where a spreadsheet would take the text for a formula. The JSON file has the text as it is.',
  },
];

/**
 * The description of a CSV file as CSV on the Web has it (W3C, Metadata Vocabulary for Tabular Data, 2015).
 * @param file the name of the file it describes.
 */
export function csvwMetadata(file: string, columns: readonly ExportColumn[], description: ExportDescription): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'sv' }],
    url: file,
    'dc:title': both(description.title),
    'dc:creator': description.municipality,
    'dc:source': description.address,
    'dc:date': description.takenAt,
    'dc:rights': both(description.licence),
    'dc:description': description.caveats.map(both),
    'guldkorn:filter': description.filter,
    'guldkorn:run': description.run,
    dialect: { encoding: 'utf-8', delimiter: ',', header: true, lineTerminators: ['\r\n'] },
    tableSchema: {
      primaryKey: 'id',
      columns: columns.map(({ name, datatype, what }) => ({
        name,
        titles: name,
        datatype,
        'dc:description': both(what),
      })),
    },
  };
}

function both({ sv, en }: Messages): readonly object[] {
  return [
    { '@value': sv, '@language': 'sv' },
    { '@value': en, '@language': 'en' },
  ];
}
