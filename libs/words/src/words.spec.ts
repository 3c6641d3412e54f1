import { describe, expect, it } from '@jest/globals';
import * as words from './index.ts';
import { say, type Sentence } from './sentence.ts';

const isSentence = (value: unknown): value is Sentence =>
  typeof value === 'object' && value !== null && 'vi' in value && typeof value.vi === 'string';

function sentencesIn(value: unknown, path: string): [string, Sentence][] {
  if (isSentence(value)) return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => sentencesIn(inner, `${path}.${name}`));
}

const sentences = sentencesIn(words, 'words');
const placesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('every sentence', () => {
  it('stands in both languages', () => {
    expect(sentences.length).toBeGreaterThan(300);
    expect(sentences.filter(([, { vi, en }]) => vi.trim() === '' || en.trim() === '')).toEqual([]);
  });

  it('has room for the same values in both', () => {
    expect(sentences.filter(([, { vi, en }]) => placesIn(vi).join() !== placesIn(en).join())).toEqual([]);
  });

  it('is quiet: no exclamation marks', () => {
    expect(sentences.filter(([, { vi, en }]) => /!/.test(vi + en))).toEqual([]);
  });

  it('is said with its values, and shows a value that was forgotten', () => {
    const sentence = { vi: 'Đến {day}', en: 'Until {day}' };
    expect(say(sentence, 'en', { day: '05/03/2027' })).toBe('Until 05/03/2027');
    expect(say(sentence, 'vi')).toBe('Đến {day}');
  });
});
