import { Link, useSearchParams } from 'react-router';
import { enough } from '../../charts/clear-first';
import { HeatTable } from '../../charts/heat-table';
import { ThemeInWordsDocument, type CrossDimension, type ThemeInWordsQuery } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { themesMessages } from '../../messages/themes-messages';
import { AppLink } from '../../ui/app-link';
import { Loaded } from '../../ui/loaded';
import { statementsAddress } from '../../ui/statements-address';
import '../../ui/views.css';
import { inAddress } from '../statements/statement-address';

const dimensions = { bygd: 'DISTRICT', kanal: 'CHANNEL', grupp: 'GROUP' } as const satisfies Record<
  string,
  CrossDimension
>;
const ways = ['bygd', 'kanal', 'grupp'] as const;
type Way = (typeof ways)[number];

interface WhoseWordsProps {
  readonly themeId: string;
  readonly name: string;
}

/** Who says which of a theme's words: by bygd, channel or group, as the address asks for. */
export function WhoseWords({ themeId, name }: WhoseWordsProps) {
  const { language } = useLanguage();
  const words = themesMessages[language];
  const [parameters] = useSearchParams();
  const way = ways.find((one) => one === parameters.get('ord')) ?? 'bygd';
  const state = useData(ThemeInWordsDocument, { columns: dimensions[way], filter: { themeId } });
  const addressOf = (one: Way) => {
    const next = new URLSearchParams(parameters);
    if (one === 'bygd') next.delete('ord');
    else next.set('ord', one);
    return { search: next.toString() };
  };
  return (
    <section className="stack whose-words" aria-labelledby="i-vems-ord">
      <h2 id="i-vems-ord">{words.wordsTitle}</h2>
      <nav className="views no-print" aria-labelledby="i-vems-ord">
        <ul>
          {ways.map((one) => (
            <li key={one}>
              <Link to={addressOf(one)} aria-current={one === way ? 'page' : undefined} preventScrollReset replace>
                {words.wordsBy[one]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Loaded state={state} what={words.loading} lines={6}>
        {(data) => <Words table={data.crossTabulation} way={way} themeId={themeId} name={name} />}
      </Loaded>
    </section>
  );
}

interface WordsProps extends WhoseWordsProps {
  readonly table: ThemeInWordsQuery['crossTabulation'];
  readonly way: Way;
}

function Words({ table, way, themeId, name }: WordsProps) {
  const { m, language, formats } = useLanguage();
  const words = themesMessages[language];
  const voices = table.voices ?? null;
  const rows = table.rows.filter(({ cells }) => cells.some((cell) => cell.voices !== null));
  if (rows.length === 0) return <p className="soft">{words.wordsFew}</p>;
  const filtersOf = (columnId: string) => ({ [way]: way === 'kanal' ? inAddress(columnId) : columnId });
  const columnVoices = new Map(table.columns.map((column) => [column.id, column.voices ?? 0]));
  return (
    <HeatTable
      titleId="ord-per"
      title={words.wordsPlain(name)}
      called={words.wordsPlain(name)}
      level={3}
      unit={words.wordsUnit}
      n={voices === null ? m.state.tooFew : m.overview.voicesCount(formats.count(voices))}
      how={words.wordsHow}
      rowColumn={words.wordsColumn}
      totalColumn={words.allVoices}
      columns={table.columns.map((column) => ({ id: column.id, name: column.name[language] }))}
      close={way === 'grupp'}
      rows={rows.map((row) => ({
        id: row.id,
        name: row.name[language],
        head: (tabIndex) => (
          <AppLink tabIndex={tabIndex} to={statementsAddress({ tema: themeId, nyckelord: row.id, roll: 'resident' })}>
            {row.name[language]}
          </AppLink>
        ),
        total: {
          voices: row.voices ?? null,
          share: null,
          to: statementsAddress({ tema: themeId, nyckelord: row.id, roll: 'resident' }),
        },
        cells: row.cells.map((cell) => ({
          voices: cell.voices ?? null,
          share: (columnVoices.get(cell.columnId) ?? 0) < enough ? null : (cell.share ?? null),
          to: statementsAddress({
            ...filtersOf(cell.columnId),
            tema: themeId,
            nyckelord: row.id,
            roll: 'resident',
          }),
        })),
      }))}
    />
  );
}
