import { Controller, Get, Header, Inject, Param, Query, Res } from '@nestjs/common';
import type { Problem } from '@guldkorn/intake';
import type { Response } from 'express';
import { Masking } from '../masking/masking.js';
import { duplicateProblems } from './duplicate-problems.js';
import { ImportQueries } from './import.queries.js';
import { problemFile } from './problem-file.js';
import { inFileOrder, problemType } from './problem.type.js';
import { readingChanged } from './reading-digest.js';
import { ImportedProblems } from './imported-problems.js';
import { UploadsService } from './uploads.service.js';

/** Problems of a file as a table to take with one: all of them, also where the page shows the first. */
@Controller()
export class ProblemFilesController {
  constructor(
    @Inject(UploadsService) private readonly uploads: UploadsService,
    @Inject(ImportQueries) private readonly imports: ImportQueries,
    @Inject(ImportedProblems) private readonly imported: ImportedProblems,
    @Inject(Masking) private readonly masking: Masking,
  ) {}

  /** @param digest given: refused when the file is no longer read as it was then. */
  @Get('uploads/:id/problems.csv')
  @Header('Cache-Control', 'no-store')
  async ofUpload(
    @Res({ passthrough: true }) response: Response,
    @Param('id') id: string,
    @Query('digest') digest: unknown,
    @Query('lang') language: unknown,
  ): Promise<string> {
    const run = await this.uploads.dryRun(id, null);
    if (digest !== undefined && digest !== run.digest)
      throw readingChanged(this.masking.fileName(run.original.fileName));
    const imports = await this.imports.some(run.duplicates.stored.flatMap(({ importId }) => importId ?? []));
    const names = new Map(imports.map(({ id: importId, fileName }) => [importId, fileName]));
    const duplicates = duplicateProblems(run.duplicates, (importId) => names.get(importId) ?? importId);
    return this.send(response, run.original.fileName, inFileOrder(run.problems, duplicates), language);
  }

  @Get('imports/:id/problems.csv')
  @Header('Cache-Control', 'no-store')
  async ofImport(
    @Res({ passthrough: true }) response: Response,
    @Param('id') id: string,
    @Query('lang') language: unknown,
  ): Promise<string> {
    const { fileName, problems } = await this.imported.all(id);
    return this.send(response, fileName, problems, language);
  }

  private send(response: Response, fileName: string, problems: readonly Problem[], language: unknown): string {
    const told = language === 'en' ? 'en' : 'sv';
    const name = `${told === 'en' ? 'problems' : 'problem'} ${this.masking.fileName(fileName).replace(/\.[^.]{1,10}$/, '')}.csv`;
    response.type('text/csv; charset=utf-8');
    response.attachment(name);
    // attachment() tells the type by the name's ending, without the character set.
    response.type('text/csv; charset=utf-8');
    return problemFile(
      problems.map((problem) => ({ ...problem, ...problemType(this.masking, problem) })),
      told,
    );
  }
}
