import type { MigrationObject } from '@mikro-orm/core';

/** In order; a released one is never changed. */
export const migrations: MigrationObject[] = [];
