import { html } from 'hono/html';
import { Controller, Get, Header, Inject, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { DomainError } from '../errors/domain-error.js';
import { shownId } from '../errors/shown-id.js';
import { both, tableDescription } from '../exports/export-description.js';
import { csvLines } from '../exports/write-text.js';
import { ExampleDialogueQueries } from '../municipality/example-dialogue.queries.js';
import { Municipality } from '../municipality/municipality.js';
import { languageOf } from '../public-pages/language.js';
import { PublicPages, type Markup } from '../public-pages/public-pages.js';
import { catalogue, openCaveats, openLicence, prefixes } from './catalogue.js';
import { openDataWords } from './open-data-words.js';
import { openTables, type OpenTable } from './open-data-tables.js';
import { OpenDataQueries } from './open-data.queries.js';
import { toJsonLd, toTurtle, type Resource } from './rdf.js';

const metadataEnding = 'csv-metadata.json';
/** Figures change only when a run has been made: whoever stands between may keep them for a while, seconds. */
const kept = 'public, max-age=600';

/** Figures that everyone may have, as CSV, with a catalogue of them. */
@Controller('open-data')
export class OpenDataController {
  private readonly tables: readonly OpenTable[];
  private readonly step: number;

  constructor(
    @Inject(OpenDataQueries) private readonly queries: OpenDataQueries,
    @Inject(Municipality) private readonly municipality: Municipality,
    @Inject(ExampleDialogueQueries) private readonly example: ExampleDialogueQueries,
    @Inject(PublicPages) private readonly pages: PublicPages,
    @Inject(CONFIG) { thresholds }: Config,
  ) {
    this.step = thresholds.public;
    this.tables = openTables(this.step);
  }

  /** What there is, for people. */
  @Get()
  async page(@Req() request: Request, @Res() response: Response): Promise<void> {
    const language = languageOf(request);
    const words = openDataWords[language];
    const isFiction = await this.example.isIn();
    const item = ({ name, title, description }: OpenTable): Markup =>
      html`<li class="card">
        <h3>${title[language]}</h3>
        <p>${description[language]}</p>
        <p class="row">
          <a class="button" href="/open-data/${name}.csv" download
            >${words.fetch}<span class="hidden">: ${title[language]}</span></a
          >
          <a href="/open-data/${name}.${metadataEnding}"
            >${words.columns}<span class="hidden">: ${title[language]}</span></a
          >
        </p>
      </li>`;
    await this.pages.send(request, response, {
      title: words.title,
      path: '/open-data',
      body: html`<h1>${words.title}</h1>
        ${isFiction ? html`<p class="notice warn">${words.fiction}</p>` : ''}
        <p class="lead">${words.lead}</p>
        <h2>${words.tables}</h2>
        <ul class="cards">
          ${this.tables.map(item)}
        </ul>
        <h2>${words.meaning}</h2>
        <p>${openCaveats(this.step)[language]}</p>
        <h2>${words.programs}</h2>
        <p>
          ${words.catalogue} <a href="/open-data/catalog.ttl">Turtle</a>,
          <a href="/open-data/catalog.jsonld">JSON-LD</a>.
        </p>`,
    });
  }

  @Get('catalog.jsonld')
  @Header('Cache-Control', kept)
  async jsonLd(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<object> {
    response.type('application/ld+json');
    return toJsonLd(prefixes, await this.catalogue(request));
  }

  @Get('catalog.ttl')
  @Header('Cache-Control', kept)
  async turtle(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<string> {
    response.type('text/turtle; charset=utf-8');
    return toTurtle(prefixes, await this.catalogue(request));
  }

  /**
   * A table such as `heard.csv`, or `heard.csv-metadata.json`, which describes it by CSV on the Web.
   * @throws DomainError OPEN_DATA_UNKNOWN.
   */
  @Get(':file')
  @Header('Cache-Control', kept)
  async file(
    @Param('file') file: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string | object> {
    const table = this.tables.find(({ name }) => file === `${name}.csv` || file === `${name}.${metadataEnding}`);
    if (table === undefined) {
      const names = this.tables.map(({ name }) => `${name}.csv`).join(', ');
      throw new DomainError(
        'OPEN_DATA_UNKNOWN',
        {
          sv: `Det finns inga öppna data som heter ${shownId(file)}. De som finns: ${names}.`,
          en: `There are no open data called ${shownId(file)}. These are: ${names}.`,
        },
        'notFound',
      );
    }
    const data = await this.queries.read();
    if (file.endsWith(metadataEnding)) {
      response.type('application/csvm+json');
      return {
        '@context': ['http://www.w3.org/ns/csvw', { '@language': 'sv' }],
        url: `${table.name}.csv`,
        'dc:title': both(table.title),
        'dc:creator': this.municipality.profile.name,
        'dc:source': `${addressOf(request)}/${table.name}.csv`,
        'dc:license': openLicence,
        'dc:description': [table.description, openCaveats(this.step)].map(both),
        ...(data.run === null
          ? {}
          : { 'dc:modified': data.run.finishedAt.toISOString(), 'dc:identifier': data.run.id }),
        ...tableDescription(table.primaryKey, table.columns),
      };
    }
    response.type('text/csv; charset=utf-8; header=present');
    response.setHeader('Link', `</open-data/${table.name}.${metadataEnding}>; rel="describedby"`);
    return csvLines([table.columns.map(({ name }) => name), ...table.rows(data)]);
  }

  private async catalogue(request: Request): Promise<Resource[]> {
    const [{ run }, isFiction] = await Promise.all([this.queries.read(), this.example.isIn()]);
    const { profile } = this.municipality;
    return catalogue({ profile, tables: this.tables, run, address: addressOf(request), step: this.step, isFiction });
  }
}

/** Where the open data is served, as whoever asks wrote it. */
function addressOf(request: Request): string {
  return `${request.protocol}://${encodeURI(request.host ?? '')}/open-data`;
}
