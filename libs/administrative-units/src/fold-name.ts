const combiningMarks = /\p{M}/gu;
/** Everything that is written as an apostrophe in "Ea H'leo": typewriter, typographic, modifier letter, accents used for it. */
const apostrophes = /['’‘ʼʹ`´]/gu;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * The form in which names are searched: lower case, no diacritics, đ as d, no apostrophes, one space between words.
 * Tone placement disappears with the tones, so "Hoà", "Hòa" and "hoa" are one.
 *
 * @example foldName('Phường Thủ Đức') // 'phuong thu duc'
 * @example foldName("Ea H’leo") // 'ea hleo'
 */
export function foldName(name: string): string {
  return name
    .split(' ')
    .map((word) => foldedWord(word))
    .filter((word) => word !== '')
    .join(' ');
}

/** Names are made of a few thousand syllables: what each is folded to is kept, as far as it is a short one. */
const known = new Map<string, string>();
const mostKnown = 20_000;
const longestKnown = 16;

function foldedWord(word: string): string {
  let folded = known.get(word);
  if (folded === undefined) {
    folded = withoutMarks(word.normalize('NFD').toLowerCase().replace(apostrophes, ''));
    if (word.length <= longestKnown && known.size < mostKnown) known.set(word, folded);
  }
  return folded;
}

/**
 * The form in which two spellings of one name are compared: lower case, composed, one kind of apostrophe, and the tone
 * moved to the end of its syllable, so that "Hoà" and "Hòa" agree while "Hoa" stays another name.
 *
 * @example foldSpelling('Thuỷ') === foldSpelling('THỦY') // true
 * @example foldSpelling('Hoà') === foldSpelling('Hoa') // false
 */
export function foldSpelling(name: string): string {
  const syllables = words(name.normalize('NFD').toLowerCase().replace(apostrophes, "'"));
  return syllables
    .map((syllable) => syllable.replace(tones, '') + (syllable.match(tones) ?? []).join(''))
    .join(' ')
    .normalize('NFC');
}

function withoutMarks(lowerCase: string): string {
  return words(lowerCase.replace(combiningMarks, '').replaceAll('đ', 'd')).join(' ');
}

function words(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{M}\p{N}']+/u).filter((word) => word !== '');
}
