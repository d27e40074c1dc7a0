import type { MigrationObject } from '@mikro-orm/core';
import { Migration0001Initial } from './0001-initial.js';

/** In order; a released one is never changed. */
export const migrations: MigrationObject[] = [{ name: '0001-initial', class: Migration0001Initial }];
