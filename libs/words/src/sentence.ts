/** The languages of the product; Vietnamese is written first and English is a translation of it. */
export type Language = 'vi' | 'en';

/** One sentence in every language; `{name}` stands for a value filled in by {@link say}. */
export interface Sentence {
  readonly vi: string;
  readonly en: string;
}

/**
 * The sentence in one language, with its values filled in. A value that is not given leaves its `{name}` standing,
 * so that the mistake is seen on the screen rather than hidden by an empty space.
 */
export function say(
  sentence: Sentence,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return sentence[language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in values ? String(values[name]) : whole,
  );
}
