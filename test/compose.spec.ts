import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { readSettings, variables } from '../apps/api/src/settings.ts';

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly command?: string[];
  readonly environment?: Record<string, string>;
  readonly volumes?: string[];
  readonly ports?: string[];
  readonly healthcheck?: object;
  readonly networks?: string[];
}

interface Compose {
  readonly services: Record<string, Service>;
  readonly networks: Record<string, { ipam?: { config: { subnet: string }[] } } | null>;
}

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const compose = parse(read('docker-compose.yml'), { merge: true }) as Compose;
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const services = Object.entries(compose.services);
const ofOurImage = services.filter(([, service]) => service.build !== undefined);

/** What compose makes of a value: `${NAME:-default}` and `${NAME:?why}`. */
const interpolated = (value: string) =>
  value.replace(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_, name: string, kind?: string, text?: string) =>
    kind === '-' ? (text ?? '') : `${name.toLowerCase()}_0123456789abcdef0123456789abcdef`,
  );

describe('the compose file', () => {
  it('keeps the data of postgres:18 in a volume at /var/lib/postgresql', () => {
    const { db } = compose.services;
    expect(db?.image).toBe('postgres:18');
    expect(db?.volumes).toEqual(['database:/var/lib/postgresql']);
  });

  it.each(ofOurImage)(
    'gives %s only variables that the settings know, with values that they take',
    (_, service) => {
      const environment = service.environment ?? {};
      expect(
        Object.keys(environment).filter((name) => !(variables as readonly string[]).includes(name)),
      ).toEqual([]);
      const values = Object.fromEntries(
        Object.entries(environment).map(([name, value]) => [name, interpolated(value)]),
      );
      expect(readSettings(values).database.kind).toBe('server');
    },
  );

  it.each(ofOurImage)('starts %s by a script of package.json', (_, service) => {
    const [npm, run, script = '', ...rest] = service.command ?? [];
    expect([npm, run, rest]).toEqual(['npm', 'run', []]);
    expect(scripts).toHaveProperty([script]);
  });

  it('gives every service that stays a health check', () => {
    const staying = ['db', 'api', 'proxy'];
    expect(services.filter(([, service]) => service.healthcheck !== undefined).map(([name]) => name)).toEqual(
      staying,
    );
  });

  it('takes every secret from the environment and starts with none missing', () => {
    const written = services.flatMap(([, service]) => Object.entries(service.environment ?? {}));
    const secrets = written.filter(([name]) => /PASSWORD|SECRET/.test(name));
    expect(secrets.length).toBeGreaterThan(0);
    expect(secrets.filter(([, value]) => !/^\$\{\w+(:\?[^}]+)?\}$/.test(value))).toEqual([]);
    const passwords = written
      .map(([, value]) => /^postgres:\/\/\w+:([^@]*)@/.exec(value)?.[1])
      .filter(Boolean);
    expect(passwords.filter((password) => !/^\$\{\w+(:\?[^}]+)?\}$/.test(password!))).toEqual([]);
    const demanded = new Set(read('docker-compose.yml').match(/(?<=\$\{)\w+(?=:\?)/g));
    const used = new Set(read('docker-compose.yml').match(/(?<=\$\{)\w+(?=\})/g));
    expect([...used].filter((name) => !demanded.has(name))).toEqual([]);
  });

  it('ends TLS at the proxy, the only door to the outside, and the API believes that network alone', () => {
    expect(services.filter(([, service]) => service.ports !== undefined).map(([name]) => name)).toEqual([
      'proxy',
    ]);
    expect(compose.services['api']?.environment?.['PUBLIC_URL']).toMatch(/^https:\/\//);
    expect(compose.services['api']?.environment?.['TRUSTED_PROXIES']).toBe(
      compose.networks['outside']?.ipam?.config[0]?.subnet,
    );
    expect(compose.services['db']?.networks).toEqual(['inside']);
  });

  it('gives the server neither the owner nor the role of the backups', () => {
    expect(Object.keys(compose.services['api']?.environment ?? {})).not.toContain('MIGRATION_DATABASE_URL');
    expect(Object.keys(compose.services['api']?.environment ?? {})).not.toContain('BACKUP_DATABASE_URL');
  });
});

describe('the image', () => {
  const dockerfile = read('Dockerfile');

  it('is made and started by npm scripts', () => {
    const ran = [...dockerfile.matchAll(/^RUN npm run (\S+)$/gm)].map(([, script]) => script!);
    const started = /^CMD \["npm", "run", "(\S+)"\]$/m.exec(dockerfile)?.[1];
    expect([...ran, started].filter((script) => script === undefined || !(script in scripts))).toEqual([]);
    expect(ran).toContain('build');
    expect(scripts[started!]).toBe(scripts['start']);
    expect(scripts['prestart']).toBe('npm run build');
  });

  it('runs the Node of this repository, as no root', () => {
    const { devDependencies } = JSON.parse(read('package.json')) as {
      devDependencies: Record<string, string>;
    };
    const major = devDependencies['node']?.split('.')[0];
    expect([...dockerfile.matchAll(/^FROM node:(\d+)-/gm)].map(([, version]) => version)).toEqual([
      major,
      major,
    ]);
    expect(dockerfile).toMatch(/^USER node$/m);
  });

  it('leaves data, secrets and history of this machine out', () => {
    expect(read('.dockerignore').split('\n')).toEqual(
      expect.arrayContaining(['.data', '.env', '.git', 'node_modules']),
    );
  });
});
