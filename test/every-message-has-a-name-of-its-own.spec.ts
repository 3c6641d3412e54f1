import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const messages = globSync('apps/api/src/**/*.ts').flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  const isOfMessages = file.endsWith('.messages.ts') || text.includes('@ApiProperty(');
  return isOfMessages
    ? [...text.matchAll(/^(?:export )?(?:abstract )?class (\w+)/gm)].map(([, name = '']) => name)
    : [];
});

describe('a message', () => {
  it('has a name of its own: of two of one name the document of the interface would silently describe but one', () => {
    expect(messages.length).toBeGreaterThan(300);
    expect(messages.filter((name, index) => messages.indexOf(name) !== index)).toEqual([]);
  });
});
