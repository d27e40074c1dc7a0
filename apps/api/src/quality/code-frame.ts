import { createHash } from 'node:crypto';
import type { ThemeDefinition } from '@guldkorn/municipality';
import type { CodeFrameThemeType } from './code-frame-theme.type.js';

/** Changes when the themes, their names or their seed words do. SHA-256, hex. */
export function frameDigest(themes: readonly ThemeDefinition[]): string {
  return createHash('sha256').update(JSON.stringify(themes)).digest('hex');
}

/** A theme as it is called now; by its id where it is no longer in the list. */
export function codeFrameTheme(id: string, themes: readonly ThemeDefinition[]): CodeFrameThemeType {
  return { id, name: themes.find((theme) => theme.id === id)?.name ?? { sv: id, en: id } };
}
