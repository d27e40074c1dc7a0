import type { Messages } from '../errors/domain-error.js';
import { cellsOf, textColumn, type Cell, type ColumnDescription, type ExportColumn } from '../exports/export-table.js';
import type { HeardRow, LeaningRow, NuggetRow, OpenData, ThemeRow } from './open-data.queries.js';

/** A table that everyone may have. */
export interface OpenTable {
  /** What it is called in an address. */
  readonly name: string;
  readonly title: Messages;
  readonly description: Messages;
  readonly keywords: Messages;
  readonly primaryKey: readonly string[];
  readonly columns: readonly ColumnDescription[];
  rows(data: OpenData): readonly (readonly Cell[])[];
}

function table<Row>(
  about: Omit<OpenTable, 'columns' | 'rows'>,
  columns: readonly ExportColumn<Row>[],
  rowsOf: (data: OpenData) => readonly Row[],
): OpenTable {
  return { ...about, columns, rows: (data) => rowsOf(data).map((row) => cellsOf(columns, row)) };
}

/** The tables, their counts in steps of the public threshold. */
export function openTables(step: number): readonly OpenTable[] {
  const voices = <Row>(
    name: string,
    sv: string,
    en: string,
    value: (row: Row) => number | null,
  ): ExportColumn<Row> => ({
    name,
    datatype: 'integer',
    unit: { sv: `röster, nedåt i steg om ${step}`, en: `voices, rounded down to steps of ${step}` },
    what: { sv: `${sv} Tomt: för få för att visas, eller ingen.`, en: `${en} Empty: too few to tell, or none.` },
    value,
  });
  const districtColumns = <Row extends { readonly district: ThemeRow['district'] }>(): ExportColumn<Row>[] => [
    textColumn(
      'district_id',
      { sv: 'Bygdens id; all: hela kommunen.', en: "The district's id; all: the whole municipality." },
      ({ district }) => district?.id ?? 'all',
    ),
    textColumn(
      'district',
      { sv: 'Bygdens namn.', en: "The district's name." },
      ({ district }) => district?.name.sv ?? null,
    ),
  ];
  const themeColumns = <Row extends { readonly theme: ThemeRow['theme'] }>(): ExportColumn<Row>[] => [
    textColumn('theme_id', { sv: 'Temats id.', en: "The theme's id." }, ({ theme }) => theme.id),
    textColumn('theme_sv', { sv: 'Temats namn.', en: "The theme's name in Swedish." }, ({ theme }) => theme.name.sv),
    textColumn('theme_en', { sv: 'Temats namn på engelska.', en: "The theme's name." }, ({ theme }) => theme.name.en),
  ];
  return [
    table<HeardRow>(
      {
        name: 'heard',
        title: { sv: 'Vilka som hörts i medborgardialogen', en: 'Who has been heard in the dialogue' },
        description: {
          sv: 'Antal invånare som har hörts, efter bygd, fokusgrupp, sätt och månad.',
          en: 'How many residents have been heard, by district, focus group, channel and month.',
        },
        keywords: { sv: 'medborgardialog', en: 'public consultation' },
        primaryKey: ['dimension', 'id'],
      },
      [
        textColumn(
          'dimension',
          {
            sv: 'Vad raden delar efter: all, district, group, channel, month.',
            en: 'What the row divides by: all, district, group, channel, month.',
          },
          ({ dimension }) => dimension,
        ),
        textColumn(
          'id',
          { sv: 'Id, kanal eller månad (ÅÅÅÅ-MM).', en: 'Id, channel or month (YYYY-MM).' },
          ({ id }) => id,
        ),
        textColumn('name_sv', { sv: 'Vad det heter.', en: 'What it is called in Swedish.' }, ({ name }) => name.sv),
        textColumn('name_en', { sv: 'Vad det heter på engelska.', en: 'What it is called.' }, ({ name }) => name.en),
        voices('voices', 'Invånare som hörts.', 'Residents heard.', (row) => row.voices),
      ],
      ({ heard }) => heard,
    ),
    table<LeaningRow>(
      {
        name: 'leanings',
        title: { sv: 'Beröm, bekymmer och önskemål i varje bygd', en: 'Praise, trouble and wishes in each district' },
        description: {
          sv: 'Hur många i varje bygd som berömmer, bekymras eller önskar något. Den som säger flera saker delas mellan dem.',
          en: 'How many in each district praise, are troubled or wish for something. One who says several things is divided between them.',
        },
        keywords: { sv: 'livskvalitet', en: 'quality of life' },
        primaryKey: ['district_id'],
      },
      [
        ...districtColumns<LeaningRow>(),
        voices('voices', 'Invånare som hörts.', 'Residents heard.', (row) => row.voices),
        voices('praise', 'De som berömmer något.', 'Those who praise something.', (row) => row.praise),
        voices('trouble', 'De som ser bekymmer.', 'Those who see trouble.', (row) => row.trouble),
        voices('wish', 'De som önskar något.', 'Those who wish for something.', (row) => row.wish),
        voices('unclear', 'De där inget avgör.', 'Those where nothing decides.', (row) => row.unclear),
      ],
      ({ leanings }) => leanings,
    ),
    table<ThemeRow>(
      {
        name: 'themes',
        title: { sv: 'Vad invånarna talar om i varje bygd', en: 'What residents of each district speak of' },
        description: {
          sv: 'Antal invånare som talar om varje tema, i hela kommunen och i varje bygd.',
          en: 'How many residents speak of each theme, in the whole municipality and in each district.',
        },
        keywords: { sv: 'teman', en: 'themes' },
        primaryKey: ['theme_id', 'district_id'],
      },
      [
        ...themeColumns<ThemeRow>(),
        ...districtColumns<ThemeRow>(),
        voices('voices', 'De som talar om temat.', 'Those who speak of the theme.', (row) => row.voices),
      ],
      ({ themes }) => themes,
    ),
    table<NuggetRow>(
      {
        name: 'nuggets',
        title: { sv: 'Det som utmärker varje bygd', en: 'What is distinctive of each district' },
        description: {
          sv: 'Teman som bygdens invånare talar mer om än andra bygders, och berömmer (nugget) eller bekymras av (challenge).',
          en: "Themes that the district's residents speak of more than others do, and praise (nugget) or are troubled by (challenge).",
        },
        keywords: { sv: 'guldkorn', en: 'distinctive features' },
        primaryKey: ['kind', 'district_id', 'theme_id'],
      },
      [
        textColumn(
          'kind',
          { sv: 'nugget: guldkorn, challenge: utmaning.', en: 'nugget or challenge.' },
          ({ kind }) => kind,
        ),
        ...districtColumns<NuggetRow>(),
        ...themeColumns<NuggetRow>(),
        voices(
          'voices',
          'Bygdens röster som talar om temat.',
          "The district's voices that speak of the theme.",
          (row) => row.voices,
        ),
        voices('district_voices', 'Bygdens alla röster.', "All the district's voices.", (row) => row.districtVoices),
        voices(
          'voices_elsewhere',
          'Andra bygders röster som talar om temat.',
          "Other districts' voices that speak of it.",
          (row) => row.voicesElsewhere,
        ),
        voices(
          'district_voices_elsewhere',
          'Andra bygders alla röster.',
          "All other districts' voices.",
          (row) => row.districtVoicesElsewhere,
        ),
      ],
      ({ nuggets }) => nuggets,
    ),
  ];
}
