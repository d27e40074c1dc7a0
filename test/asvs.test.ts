import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const page = readFileSync('docs/asvs.md', 'utf8');
const rows = [...page.matchAll(/^\| (\d+\.\d+\.\d+) \| (.+?) \| (yes|no|–) \| (.*) \|$/gm)].map(
  ([, number = '', , state = '', shown = '']) => ({ number, state, shown }),
);
const withState = (state: string) => rows.filter((row) => row.state === state);

/** How many requirements of levels 1 and 2 each chapter of ASVS 5.0.0 has. */
const chapters = [27, 11, 19, 10, 9, 35, 18, 7, 7, 29, 14, 9, 13, 9, 13, 16, 7];

describe('docs/asvs.md', () => {
  it('has a row for every requirement of levels 1 and 2, each once', () => {
    expect(new Set(rows.map(({ number }) => number)).size).toBe(rows.length);
    expect(chapters.map((_, index) => rows.filter(({ number }) => number.startsWith(`${index + 1}.`)).length)).toEqual(
      chapters,
    );
  });

  it('tells the sums that its rows come to: at least 95 of 100 that apply are met', () => {
    const [met, unmet] = [withState('yes').length, withState('no').length];
    const percent = Math.floor((100 * met) / (met + unmet));
    expect(percent).toBeGreaterThanOrEqual(95);
    expect(page).toContain(`All ${rows.length} requirements`);
    expect(page).toContain(`**${met + unmet} apply, ${met} are met (${percent} %)**`);
  });

  it('shows what is met by what is there, and argues what is not', () => {
    const named = (shown: string) =>
      [...shown.matchAll(/`([^`]+\.(?:tsx?|md|json|ya?ml|service)|Dockerfile|\.dockerignore)`/g)].map(
        ([, file = '']) => file,
      );
    expect(rows.flatMap(({ shown }) => named(shown)).filter((file) => !existsSync(file))).toEqual([]);
    const isShown = ({ shown }: { readonly shown: string }) => named(shown).length > 0 || shown.startsWith('below');
    expect(withState('yes').filter((row) => !isShown(row))).toEqual([]);
    expect(withState('no').filter(({ shown }) => shown.length < 60)).toEqual([]);
    expect(withState('–').filter(({ shown }) => shown === '')).toEqual([]);
    for (const [, path = ''] of page.matchAll(/\]\(([^)#]+)\)/g))
      expect([path, existsSync(join('docs', path))]).toEqual([path, true]);
  });
});
