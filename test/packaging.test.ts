import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { parseConfig } from '../apps/api/src/config/config.js';
import { variableNames } from '../apps/api/src/config/variables.js';
import { administerWords } from '../apps/api/src/administer/administer-words.js';
import { archiveWords } from '../apps/api/src/administer/archive-words.js';
import { municipalityWords } from '../apps/api/src/administer/municipality-words.js';
import { readCommandLine } from '../apps/cli/src/command-line.js';

const known: ReadonlySet<string> = new Set(variableNames);
const read = (file: string) => readFileSync(file, 'utf8');
const packageJson = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };

/** Each setting there is, and can be read as it is given. */
function expectSettings(given: Readonly<Record<string, string>>): void {
  expect(Object.keys(given).filter((name) => !known.has(name))).toEqual([]);
  expect(() => parseConfig(given, '/')).not.toThrow();
}

interface Service {
  readonly profiles: readonly string[];
  readonly image: string;
  readonly read_only?: boolean;
  readonly privileged?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly ports?: readonly string[];
  readonly stop_grace_period: string;
  readonly volumes: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: object;
}

describe('how it is packaged', () => {
  it('as an image: built apart, run by a plain user who cannot change it, with its health told', () => {
    const [, run = ''] =
      read('Dockerfile')
        .split(/^FROM [^\n]+ AS build$/m)[1]
        ?.split(/^FROM /m) ?? [];
    const instructions = run.split('\n').map((line) => line.split(' ')[0]);
    expect(instructions.indexOf('USER')).toBeGreaterThan(instructions.lastIndexOf('RUN'));
    expect(instructions.indexOf('CMD')).toBeGreaterThan(instructions.indexOf('USER'));
    expect(run).toMatch(/^USER node$/m);
    expect(run).toMatch(/^HEALTHCHECK [\s\S]*\/health\/ready/m);
    const settings =
      /^ENV (.*)$/m
        .exec(run)?.[1]
        ?.split(' ')
        .map((pair) => pair.split('=') as [string, string]) ?? [];
    const { NODE_ENV: mode, ...ours } = Object.fromEntries(settings);
    expect(mode).toBe('production');
    expectSettings(ours);
    expect(run).toContain(`VOLUME ${ours['DATA_DIR']}`);
    const [, started = ''] = /^CMD \["node", "([^"]+)"\]$/m.exec(run) ?? [];
    expect(existsSync(started)).toBe(true);
  });

  it('by compose: two ways, hardened, given time to stop, reached from the machine itself alone', () => {
    const { services, volumes } = parse(read('compose.yaml'), { merge: true }) as {
      services: Readonly<Record<string, Service>>;
      volumes: Readonly<Record<string, unknown>>;
    };
    for (const [name, service] of Object.entries(services)) {
      expect(service.profiles).toHaveLength(1);
      expect(service.privileged).toBeUndefined();
      for (const volume of service.volumes) expect(Object.keys(volumes)).toContain(volume.split(':')[0]);
      for (const other of Object.keys(service.depends_on ?? {})) {
        expect(services[other]?.profiles).toEqual(service.profiles);
        expect(services[other]?.healthcheck).toBeDefined();
      }
      if (service.image !== 'guldkorn') continue;
      expect([name, service.read_only, service.cap_drop]).toEqual([name, true, ['ALL']]);
      expect(service.security_opt).toEqual(['no-new-privileges:true']);
      for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
      expectSettings(service.environment);
      expect(Number.parseInt(service.stop_grace_period, 10)).toBeGreaterThan(parseConfig({}, '/').stopWithin);
    }
    expect(Object.values(services).filter(({ image }) => image === 'guldkorn')).toHaveLength(2);
  });

  it('as a unit of systemd: what it starts is there, its settings are, and it is not started again for what a person must mend', () => {
    const unit = read('packaging/guldkorn.service');
    const lines = unit.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    for (const line of lines) expect(line).toMatch(/^(\[(Unit|Service|Install)\]|[A-Z]\w+=.*)$/);
    const of = (key: string) =>
      lines.filter((line) => line.startsWith(`${key}=`)).map((line) => line.slice(key.length + 1));
    expectSettings(Object.fromEntries(of('Environment').map((pair) => pair.split('=') as [string, string])));
    expect(existsSync(of('ExecStart')[0]?.split(' ').at(-1) ?? '')).toBe(true);
    expect(of('RestartPreventExitStatus')).toEqual(['78']);
    expect(Number(of('TimeoutStopSec')[0])).toBeGreaterThan(parseConfig({}, '/').stopWithin);
    expect([of('ProtectSystem'), of('NoNewPrivileges'), of('User')]).toEqual([['strict'], ['yes'], ['guldkorn']]);
  });

  it('is administered by a function of the shell that reads the settings as the unit does', () => {
    const folder = mkdtempSync(join(tmpdir(), 'guldkorn-shell-'));
    const url = 'postgresql://guldkorn:a$b@db.example/guldkorn?sslmode=require&application_name=guldkorn';
    const file = join(folder, 'guldkorn.env');
    writeFileSync(file, `DATABASE_URL='${url}'\nPORT=3001\n`);
    const written = /^guldkorn\(\) \{[\s\S]*?\}$/m.exec(read('docs/operations.md'))?.[0] ?? '';
    expect(written).toContain('runuser -u guldkorn -- npx guldkorn "$@"');
    const here = written
      .replaceAll('/etc/guldkorn.env', file)
      .replace('/opt/guldkorn', folder)
      .replace('runuser -u guldkorn -- npx guldkorn', 'printenv');
    try {
      const told = execFileSync('bash', ['-c', `${here}\nguldkorn DATABASE_URL PORT DATA_DIR`], { encoding: 'utf8' });
      expect(told.split('\n')).toEqual([url, '3001', '/var/lib/guldkorn', '']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('lets the server write where the page says that backups may be put', () => {
    const [folder] = /ReadWritePaths=\S+/.exec(read('docs/operations.md')) ?? [];
    expect(folder).toBeDefined();
    expect(read('packaging/guldkorn.service')).toContain(`\n#${folder}\n`);
  });

  it('is told of by commands that there are', () => {
    const page = read('docs/operations.md');
    const scripts = [...page.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? '');
    expect(scripts.filter((name) => packageJson.scripts[name] === undefined)).toEqual([]);
    const commands = [...page.matchAll(/^npx guldkorn ([^#\n]+)/gm)].map(([, rest = '']) => rest.trim().split(/\s+/));
    expect(commands.length).toBeGreaterThan(3);
    // What administers has a program of its own (apps/cli/guldkorn.mjs), each part with its own help.
    const help = [administerWords, archiveWords, municipalityWords].map((words) => words.en.help).join('\n');
    const administers = ([name = '']: readonly string[]) => !/^(?:import|backup|restore|verify)$/.test(name);
    for (const command of commands.filter((one) => !administers(one)))
      expect(() => readCommandLine(command)).not.toThrow();
    for (const [name = '', what = ''] of commands.filter(administers))
      expect(help).toContain(`npx guldkorn ${name}${/^[a-z]+$/.test(what) ? ` ${what}` : ''}`);
    const inContainers = [...page.matchAll(/^docker compose .*node dist\/apps\/cli\/src\/main\.js ([^#\n]+)/gm)];
    expect(inContainers).toHaveLength(1);
    for (const [, rest = ''] of inContainers) expect(() => readCommandLine(rest.trim().split(/\s+/))).not.toThrow();
    for (const [, path = ''] of page.matchAll(/\]\(([^)#]+)\)/g))
      expect([path, existsSync(join('docs', path))]).toEqual([path, true]);
  });
});

/** Licences under which what we build on may be used and passed on with a program under MIT. */
const allowed = [
  'MIT',
  'ISC',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Python-2.0',
  'PSF-2.0',
  'Zlib',
  // Fonts and data.
  'OFL-1.1',
  'CC-BY-4.0',
];
/** Used as they are, unchanged and apart from our program: the word list is a file, the others are tools that are not passed on. */
const apart: Readonly<Record<string, string>> = {
  'dictionary-sv': 'LGPL-3.0',
  lightningcss: 'MPL-2.0',
  'axe-core': 'MPL-2.0',
  '@axe-core/playwright': 'MPL-2.0',
};
/** Those that say nothing in the lock file; their licence lies in the package. */
const inFile = ['busboy', 'keyword-extractor', 'png-js', 'streamsearch', 'sylvester'];

function isAllowed(licence: string): boolean {
  const bare = licence.replace(/^\((.*)\)$/, '$1');
  if (bare.includes(' OR ')) return bare.split(' OR ').some(isAllowed);
  return bare.split(' AND ').every((part) => allowed.includes(part));
}

describe('what it is built on', () => {
  interface Locked {
    readonly version?: string;
    readonly license?: string;
    readonly link?: boolean;
    readonly dev?: boolean;
  }
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Readonly<Record<string, Locked>> };
  const others = Object.entries(packages)
    .filter(([path, { link }]) => path.includes('node_modules/') && link !== true)
    .map(([path, entry]) => ({
      path,
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      ...entry,
    }));

  it('may be passed on: every licence is one of those that go with ours', () => {
    expect(others.length).toBeGreaterThan(300);
    const wrong = others.filter(({ name, license }) => {
      if (license === undefined) return !inFile.includes(name);
      return (
        !isAllowed(license) && apart[name] !== license && !(name.startsWith('lightningcss-') && license === 'MPL-2.0')
      );
    });
    expect(wrong.map(({ path, license }) => `${path}: ${license}`)).toEqual([]);
    for (const name of inFile) {
      const folder = join('node_modules', name);
      const [file = ''] = readdirSync(folder).filter((each) => /^licen[cs]e/i.test(each));
      expect([name, read(join(folder, file))]).toEqual([
        name,
        expect.stringMatching(/Permission is hereby granted, free of charge/),
      ]);
    }
  });

  it('refuses a licence that does not go with ours', () => {
    expect(['GPL-3.0-only', 'AGPL-3.0', 'MIT AND GPL-2.0', 'UNLICENSED', 'SSPL-1.0'].filter(isAllowed)).toEqual([]);
    expect(['(MIT OR GPL-3.0-or-later)', 'MIT AND OFL-1.1'].every(isAllowed)).toBe(true);
  });
});
