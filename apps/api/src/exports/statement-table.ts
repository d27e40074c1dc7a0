import { Inject, Injectable } from '@nestjs/common';
import type { Messages } from '../errors/domain-error.js';
import { ProfileView } from '../municipality/profile-view.js';
import { StatementQueries } from '../statements/statement.queries.js';
import { ThemeQueries } from '../themes/theme.queries.js';
import { cellsOf, type AskedExport, type Cell, type ExportColumn, type ExportTable } from './export-table.js';
import { statementColumns, type ExportedStatement } from './statement-columns.js';

/** Statements read at a time: all that stands in memory, however many there are. */
const batchSize = 1000;

/** Statements, masked and as they are shown, newest first. */
@Injectable()
export class StatementTable implements ExportTable {
  readonly name = 'statements';
  readonly rowsName = 'statements';
  readonly title: Messages = { sv: 'Yttranden', en: 'Statements' };
  readonly primaryKey = ['id'];
  readonly parameters = [];
  readonly columns: readonly ExportColumn<ExportedStatement>[];
  /** Whose the texts are: an export gives nobody more right to them than they had. */
  readonly licence: Messages = {
    sv: 'Texterna är invånarnas egna och får användas i kommunens arbete. De är inga öppna data. Citera bara där may_be_quoted är true.',
    en: "The texts are the residents' own, for use in the municipality's work. They are no open data. Quote only where may_be_quoted is true.",
  };
  /** What has to be known by whoever counts on the rows themselves. */
  readonly caveats: readonly Messages[] = [
    {
      sv: 'Personuppgifter är maskerade med █, och yttranden som moderatorer har dolt är inte med.',
      en: 'Personal data is masked with █, and statements that moderators have hidden are left out.',
    },
    {
      sv: 'En rad är ett yttrande, inte en person: en person kan ha sagt flera saker. Färre än fem rader om något säger inget om hur många som tycker så.',
      en: 'A row is a statement, not a person: one person may have said several. Fewer than five rows on something say nothing of how many think so.',
    },
    {
      sv: 'Cellerna i CSV-filen börjar med en apostrof där ett kalkylprogram annars skulle ta texten för en formel. De andra filerna har texten som den är.',
      en: 'A cell of the CSV file begins with an apostrophe where a spreadsheet would take the text for a formula. The other files have the text as it is.',
    },
  ];

  constructor(
    @Inject(StatementQueries) private readonly statements: StatementQueries,
    @Inject(ThemeQueries) private readonly themes: ThemeQueries,
    @Inject(ProfileView) profile: ProfileView,
  ) {
    this.columns = statementColumns(profile);
  }

  async *rows({ filter }: AskedExport): AsyncGenerator<readonly (readonly Cell[])[]> {
    for await (const batch of this.statements.batches(filter, batchSize)) {
      // What is looked up together is kept no longer than the batch.
      const context = {};
      yield await Promise.all(
        batch.map(async (statement) => {
          const themes = await this.themes.ofStatement(context, statement.id);
          return cellsOf(this.columns, { statement, themeIds: themes.map(({ theme }) => theme.id) });
        }),
      );
    }
  }
}
