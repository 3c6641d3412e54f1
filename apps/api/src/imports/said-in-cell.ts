import { foldName, foldSpelling } from '@libs/administrative-units';

/**
 * Matches a cell, its spelling folded, in which one of these phrases stands in whole words, with their marks or without. A word
 * by itself may read
 * otherwise without its marks (`chua`: pagoda, or not yet): so it counts only where nothing else stands in the cell.
 * @param alone what counts only by itself in any spelling
 */
export function saying(phrases: readonly string[], alone: readonly string[] = []): RegExp {
  const spelled = phrases.map((phrase) => {
    const words = foldSpelling(phrase).split(' ');
    return words.length === 1 ? words[0] : words.map((word) => `(?:${word}|${foldName(word)})`).join(' ');
  });
  const byItself = [...phrases.filter((phrase) => !phrase.includes(' ')), ...alone];
  const whole = byItself.flatMap((word) => [foldSpelling(word), foldName(word)]);
  const parts = [`(?:^| )(?:${spelled.join('|')})(?= |$)`];
  if (whole.length > 0) parts.push(`^(?:${whole.join('|')})$`);
  return new RegExp(parts.join('|'), 'u');
}

const sums = new Set(
  ['tổng cộng', 'tổng số', 'tổng', 'cộng', 'total', 'sum'].flatMap((word) => [
    foldSpelling(word),
    foldName(word),
  ]),
);

/** `Cộng`, `Tổng số: 12 người`: beneath a list or a part of it. */
export const saysSum = (cell: string): boolean =>
  cell.length <= 30 && sums.has(foldSpelling(cell.replaceAll(/\d+|người|nguoi/gi, ' ')));
