import { describe, expect, it } from '@jest/globals';
import path from 'node:path';
import { CannotStart } from './cannot-start.ts';
import { readSettings, type Environment } from './settings.ts';

const database = 'postgres://residence_app:secret@db/residence';
const secret = 'x'.repeat(32);

describe('the settings', () => {
  it('ask for nothing on a fresh machine: embedded, this machine only, port 3000', () => {
    expect(readSettings({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:3000',
      trustedProxies: [],
      attachmentsKeys: [],
      dataDir: path.resolve('.data'),
      database: { kind: 'embedded' },
    });
  });

  it('with a database of its own the server listens for the proxy on another host', () => {
    const settings = readSettings({
      DATABASE_URL: database,
      SESSION_SECRET: secret,
      PUBLIC_URL: 'https://tamtru.example/',
    });
    expect(settings).toMatchObject({
      host: '0.0.0.0',
      publicUrl: 'https://tamtru.example',
      database: { kind: 'server', databaseUrl: database },
      sessionSecret: secret,
    });
  });

  it('take an empty variable as absent, as a compose file leaves it', () => {
    expect(readSettings({ DATABASE_URL: '', PORT: ' ', SMTP_URL: '' })).toEqual(readSettings({}));
  });

  it('believe addresses and networks of proxies', () => {
    expect(readSettings({ TRUSTED_PROXIES: '10.0.0.7, 172.30.0.0/24,::1' }).trustedProxies).toEqual([
      '10.0.0.7',
      '172.30.0.0/24',
      '::1',
    ]);
  });

  const wrong: [string, Environment][] = [
    ['PORT', { PORT: 'http' }],
    ['PORT', { PORT: '70000' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://db/residence' }],
    ['DATABASE_URL', { DATABASE_URL: 'residence' }],
    ['MIGRATION_DATABASE_URL', { MIGRATION_DATABASE_URL: 'db:5432' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'tamtru.example' }],
    ['TRUSTED_PROXIES', { TRUSTED_PROXIES: 'proxy.example' }],
    ['TRUSTED_PROXIES', { TRUSTED_PROXIES: '10.0.0.0/33' }],
    ['TRUSTED_PROXIES', { TRUSTED_PROXIES: '0.0.0.0/0' }],
    ['SESSION_SECRET', { SESSION_SECRET: 'short' }],
    ['DEMO_PASSWORD', { DEMO_PASSWORD: 'demo' }],
    ['SMTP_URL', { SMTP_URL: 'mail.example' }],
    ['SMTP_URL', { SMTP_URL: 'smtp://mail.example?from=nobody' }],
    ['SMS_GATEWAY_URL', { SMS_GATEWAY_URL: 'ftp://sms.example' }],
    ['ATTACHMENTS_URL', { ATTACHMENTS_URL: 'somewhere' }],
    ['ATTACHMENTS_URL', { ATTACHMENTS_URL: 'file://host/folder' }],
    ['ATTACHMENTS_KEYS', { ATTACHMENTS_KEYS: 'short' }],
  ];
  it.each(wrong)('name %s when it is wrong: %j', (name, environment) => {
    expect(() => readSettings(environment)).toThrow(CannotStart);
    expect(() => readSettings(environment)).toThrow(new RegExp(`^${name} .*\\.$`));
  });

  it('never show a password that stands in a wrong address', () => {
    expect(() => readSettings({ DATABASE_URL: 'mysql://app:open-sesame@db/residence' })).not.toThrow(
      /open-sesame/,
    );
  });
});
