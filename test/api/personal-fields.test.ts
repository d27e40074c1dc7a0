import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UuidType } from '@mikro-orm/core';
import type { MikroORM } from '@mikro-orm/sql';
import { parseConfig } from '../../apps/api/src/config/config.js';
import { openDatabase } from '../../apps/api/src/database/open-database.js';
import { newDataPlace } from './server.js';

/** Columns of words, JSON or bytes that hold nothing of anybody: names from the profile, figures, versions, secrets. */
const impersonal = new Set([
  'api_token.scopes',
  'common_ground.by_district',
  'common_ground.valued',
  'copied_statement.copied_text_id',
  'copied_text.figures',
  'copied_text.id',
  'counted_elsewhere.district_id',
  'disposal.decision',
  'disposal.subjects',
  'finding.distinctiveness',
  'finding.district_id',
  'finding.support',
  'finding.valued',
  'import.ledger',
  'meeting_note.district_id',
  'meeting_note.format',
  'meeting_note.group_id',
  'meeting_note.meeting_id',
  'outcome.district_id',
  'outcome.theme_id',
  'outcome.theme_name',
  'quality_coding.theme_ids',
  'quality_item.district_id',
  'quality_item.machine_theme_ids',
  'quality_sample.theme_ids',
  'read_theme.theme_id',
  'report.scope',
  'report_comment.block_id',
  'report_version.scope',
  'run.figures',
  'run.insight_version',
  'run.parameters',
  'run.text_version',
  'secret.name',
  'secret.value',
  'setting.name',
  'statement.question_id',
  'statement.text_version',
  'statement_theme.theme_id',
  'theme.figures',
  'theme.id',
  'theme_model.id',
  'voice_attribute.attribute_id',
]);
/** Digests, and days: what has a length of its own. */
const impersonalLengths = new Set([10, 64]);

/** What the page says of each field that it names: `table.column`. */
const named = new Set(
  readFileSync('docs/privacy.md', 'utf8')
    .match(/`[a-z_]+\.[a-z_]+`/g)
    ?.map((each) => each.slice(1, -1)),
);

let place: Awaited<ReturnType<typeof newDataPlace>>;
let orm: MikroORM;

beforeAll(async () => {
  place = await newDataPlace('sqlite');
  orm = await openDatabase(parseConfig(place.settings, '/'));
});

afterAll(async () => {
  await orm?.close();
  await place?.remove();
});

/** Every column that can hold words; ids made of chance are none, nor what is chosen out of some. */
function wordColumns(): { readonly column: string; readonly isLong: boolean }[] {
  return [...orm.getMetadata().getAll().values()].flatMap(({ tableName, props }) =>
    props
      .filter(({ columnTypes, enum: oneOfSome, targetMeta, customType }) => {
        const isWords = columnTypes?.some((type) => /text|json|blob|char/.test(type)) ?? false;
        return isWords && !oneOfSome && targetMeta === undefined && !(customType instanceof UuidType);
      })
      .flatMap(({ fieldNames, length }) =>
        fieldNames.map((field) => ({
          column: `${tableName}.${field}`,
          isLong: length === undefined || !impersonalLengths.has(length),
        })),
      ),
  );
}

describe('docs/privacy.md', () => {
  it('says of every column that can hold words what it is kept for, or the column is known to hold nothing of anybody', () => {
    const unsaid = wordColumns().filter(
      ({ column, isLong }) => isLong && !named.has(column) && !impersonal.has(column),
    );
    expect(unsaid.map(({ column }) => column)).toEqual([]);
  });

  it('names no column that there is not, nor one that holds nothing of anybody', () => {
    const columns = new Set(wordColumns().map(({ column }) => column));
    expect([...named].filter((column) => !columns.has(column) || impersonal.has(column))).toEqual([]);
    expect([...impersonal].filter((column) => !columns.has(column))).toEqual([]);
  });
});
