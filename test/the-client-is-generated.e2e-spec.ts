import { readFile, writeFile } from 'node:fs/promises';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { apiDocument } from '../apps/api/src/api-document.ts';
import { startApp, type TestApp } from './support/app.ts';

const documentFile = new URL('../libs/api-client/openapi.json', import.meta.url);
const schemaFile = new URL('../libs/api-client/src/schema.ts', import.meta.url);

describe('the client', () => {
  let asking: TestApp;

  beforeAll(async () => {
    asking = await startApp();
  });

  afterAll(() => asking.close());

  it('is what the interface says of itself; `npm run openapi` writes it anew', async () => {
    const document = `${JSON.stringify(apiDocument(asking.app), null, 2)}\n`;
    const schema = astToString(await openapiTypescript(document, { defaultNonNullable: false }));
    if (process.env['WRITE_API_CLIENT'] === '1') {
      await writeFile(documentFile, document);
      await writeFile(schemaFile, schema);
    }
    expect(await readFile(documentFile, 'utf8')).toBe(document);
    expect(await readFile(schemaFile, 'utf8')).toBe(schema);
    const { components } = JSON.parse(document) as { components: { schemas: object } };
    const named = [...document.matchAll(/"#\/components\/schemas\/([^"]*)"/g)].map(([, name]) => name);
    expect(named.filter((name = '') => !(name in components.schemas))).toEqual([]);
  });
});
