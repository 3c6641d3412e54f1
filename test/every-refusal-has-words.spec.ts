import { readFileSync, globSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { fieldProblems, groundWords, problems } from '@libs/words';

const sources = globSync('{apps/api,libs/residence-law}/src/**/*.ts')
  .filter((file) => !/\.(spec|db-spec|examples)\.ts$/.test(file))
  .map((file) => readFileSync(file, 'utf8'));

const found = (pattern: RegExp) => [
  ...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map(([, code = '']) => code))),
];

describe('the screens have words', () => {
  it('for every refusal of the interface', () => {
    const codes = found(/new Refusal\(\s*\d{3},\s*'([a-z_]+)'/g);
    expect(codes.length).toBeGreaterThan(15);
    expect(codes.filter((code) => !(code in problems))).toEqual([]);
  });

  it('for everything that can be wrong with a field', () => {
    const codes = found(/field: [^\n]{1,40}, code: '([a-z_]+)'/g);
    expect(codes.length).toBeGreaterThan(15);
    expect(codes.filter((code) => !(code in fieldProblems) && !(code in groundWords))).toEqual([]);
  });
});
