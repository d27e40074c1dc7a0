import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { checkFirst, decodeCursor, PageArgs, type Page } from '../graphql/connection.js';
import { Masking } from '../masking/masking.js';
import { importUnknown } from './import-refusals.js';
import { ImportUploadInput, askedReading } from './import.input.js';
import { ImportQueries, isImportPosition } from './import.queries.js';
import { ImportConnectionType, ImportProgressType, importType, ImportType } from './import.type.js';
import { ImportRemoval } from './import-removal.service.js';
import { ImportStop } from './import-stop.service.js';
import { ImportsService } from './imports.service.js';
import { problemType, ProblemType, problemTypes } from './problem.type.js';
import { ProgressFeed, type ImportProgress } from './progress-feed.js';

@Resolver(() => ImportType)
export class ImportsResolver {
  constructor(
    @Inject(ImportsService) private readonly imports: ImportsService,
    @Inject(ImportQueries) private readonly queries: ImportQueries,
    @Inject(ProgressFeed) private readonly feed: ProgressFeed,
    @Inject(Masking) private readonly masking: Masking,
    @Inject(ImportRemoval) private readonly removal: ImportRemoval,
    @Inject(ImportStop) private readonly stopping: ImportStop,
  ) {}

  @Query(() => ImportConnectionType, {
    name: 'imports',
    description: 'Every file that has been taken in or tried, newest first.',
  })
  async page(@Args() { first, after }: PageArgs): Promise<Page<ImportType>> {
    const page = await this.queries.page(checkFirst(first), decodeCursor(after, isImportPosition));
    const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: importType(node) }));
    return { ...page, edges, nodes: edges.map((edge) => edge.node) };
  }

  @Query(() => ImportType, {
    name: 'import',
    nullable: true,
    description: 'One import. Null when there is none with that id.',
  })
  async one(@Args('id', { type: () => ID, description: "The import's id." }) id: string): Promise<ImportType | null> {
    const found = await this.queries.find(id);
    return found === null ? null : importType(found);
  }

  @Mutation(() => ImportType, {
    description:
      'Takes an uploaded file in, in the background; follow it by importProgress. A file that is in already is refused.',
  })
  async importUpload(
    @Args('input', { type: () => ImportUploadInput, description: 'What to take in.' }) input: ImportUploadInput,
  ): Promise<ImportType> {
    const id = await this.imports.start({
      uploadId: input.uploadId,
      reading: input.reading ? askedReading(input.reading) : null,
      digest: input.digest ?? null,
    });
    const started = await this.queries.find(id);
    if (started === null) throw new Error(`The import ${id} was just stored and is not there.`);
    return importType(started);
  }

  @Mutation(() => Boolean, {
    description:
      'Takes away everything an import brought, its file too unless another import uses it, and counts anew. Rows that stand in other files as well come in by those. A corrected file can then be taken in. True when there was such an import; refused while it is under way.',
  })
  removeImport(@Args('id', { type: () => ID, description: "The import's id." }) id: string): Promise<boolean> {
    return this.removal.remove(id);
  }

  @Mutation(() => ImportType, {
    description:
      'Stops an import that waits or is under way: within a batch it ends, and everything it brought is taken away; it has then FAILED, with the error IMPORT_STOPPED. The same file can be taken in anew. Refused when it has ended.',
  })
  async stopImport(@Args('id', { type: () => ID, description: "The import's id." }) id: string): Promise<ImportType> {
    await this.stopping.stop(id);
    const stopped = await this.queries.find(id);
    if (stopped === null) throw importUnknown(id);
    return importType(stopped);
  }

  @ResolveField(() => [ProblemType], {
    description: 'What a person should look at, rows left out among it; the first 500 in the order of the file.',
  })
  async problems(@Context() context: object, @Parent() { id }: ImportType): Promise<ProblemType[]> {
    return problemTypes(this.masking, await this.queries.problems(context, id));
  }

  @Subscription(() => ImportProgressType, {
    resolve(this: ImportsResolver, progress: ImportProgress): ImportProgressType {
      return { ...progress, error: progress.error === null ? null : problemType(this.masking, progress.error) };
    },
    description: 'Where an import stands: at once, and each time it changes, until it is done or has failed.',
  })
  importProgress(
    @Args('importId', { type: () => ID, description: "The import's id." }) importId: string,
  ): Promise<AsyncIterableIterator<ImportProgress>> {
    return this.feed.follow(importId, () => this.queries.progress(importId));
  }
}
