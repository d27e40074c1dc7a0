import { Inject } from '@nestjs/common';
import { Context, Field, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { MikroORM } from '@mikro-orm/sql';
import { PerRequest } from '../graphql/per-request.js';
import { placeholders } from '../graphql/sql.js';
import type { MaskedText } from '../masking/mask-text.js';
import { Masking } from '../masking/masking.js';
import { StatementType } from '../statements/statement.type.js';
import { Viewers, type RequestContext } from '../viewer/viewers.js';

@ObjectType('OriginalFile', { description: 'A file as it arrived, fetched to the byte from /originals/:id.' })
export class OriginalFileType {
  @Field(() => ID, { description: "The original's id." })
  id!: string;

  @Field(() => String, { description: 'What the file is called.' })
  fileName!: MaskedText;
}

@Resolver(() => StatementType)
export class StatementOriginalResolver {
  private readonly byStatement = new PerRequest<string, OriginalFileType | null>(async (ids) => {
    const rows = await this.orm.em.fork().execute<{ statement: string; id: string; fileName: string }[]>(
      `select s.id as statement, o.id, o.file_name as "fileName" from statement s
         left join submission b on b.id = s.submission_id left join import i on i.id = b.import_id
         left join meeting_note n on n.id = s.note_id
         join original o on o.id = coalesce(b.original_id, i.original_id, n.original_id)
         where s.id in (${placeholders(ids)})`,
      [...ids],
    );
    const byId = new Map(
      rows.map(({ statement, id, fileName }) => [statement, { id, fileName: this.masking.fileName(fileName) }]),
    );
    return (id) => byId.get(id) ?? null;
  });

  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(Viewers) private readonly viewers: Viewers,
    @Inject(Masking) private readonly masking: Masking,
  ) {}

  @ResolveField(() => OriginalFileType, {
    nullable: true,
    description:
      'The file it came in with. Null for everyone but those who may see personal data, and for what came in before forms were kept.',
  })
  async original(
    @Parent() statement: StatementType,
    @Context() context: RequestContext,
  ): Promise<OriginalFileType | null> {
    if (!(await this.viewers.of(context)).permissions.seePersonalData) return null;
    return this.byStatement.load(context, statement.id);
  }
}
