// npm run schema: writes apps/api/schema.gql and docs/api.md. Opens no database and no port.
import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printSchema } from 'graphql';
import { AppModule } from '../app.module.js';
import { parseConfig } from '../config/config.js';
import { buildSchema } from './build-schema.js';
import { schemaDocument } from './schema-document.js';

// dist/apps/api/src/graphql/print-schema.js → the folder that holds dist.
const rootDir = join(dirname(fileURLToPath(import.meta.url)), '../../../../..');

const schema = await buildSchema(AppModule.with(parseConfig({}, rootDir)));
await writeFile(join(rootDir, 'apps/api/schema.gql'), `${printSchema(schema)}\n`);
await writeFile(join(rootDir, 'docs/api.md'), schemaDocument(schema));
