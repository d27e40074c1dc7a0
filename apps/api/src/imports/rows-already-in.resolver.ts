import { Inject } from '@nestjs/common';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PerRequest } from '../graphql/per-request.js';
import { ImportQueries, type ImportView } from './import.queries.js';
import { importType, ImportType } from './import.type.js';
import { RowsAlreadyInType } from './upload.type.js';

@Resolver(() => RowsAlreadyInType)
export class RowsAlreadyInResolver {
  constructor(@Inject(ImportQueries) private readonly imports: ImportQueries) {}

  private readonly imported = new PerRequest<string, ImportView | null>(async (ids) => {
    const byId = new Map((await this.imports.some(ids)).map((one) => [one.id, one]));
    return (id) => byId.get(id) ?? null;
  });

  @ResolveField(() => ImportType, {
    name: 'import',
    nullable: true,
    description: 'The import that brought them. Null when they came by the form.',
  })
  async broughtBy(@Context() context: object, @Parent() { importId }: RowsAlreadyInType): Promise<ImportType | null> {
    const found = importId === null ? null : await this.imported.load(context, importId);
    return found === null ? null : importType(found);
  }
}
