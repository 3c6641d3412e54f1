/** Letters that fonts of TCVN3 (.VnTime) show with marks and Unicode text never has between letters. */
const tcvn3 = /\p{L}[µ¶·¸¹»¼½¾¨©ª«¬®°§×Þ\u00ad]|[µ¶·¸¹»¼½¾¨©ª«¬®]\p{L}/gu;

/** A vowel followed by the letter that carries its mark in fonts of VNI; no Vietnamese syllable is written so. */
const vni =
  /[aA][âãäåàáêéèëúüùøûõïÂÃÄÅÀÁÊÉÈËÚÜÙØÛÕÏ]|[eE][âãäåàáùøûõïÂÃÄÅÀÁÙØÛÕÏ]|[oO][âäåÂÄÅ]|[ôÔöÖ][ùøûõïäÙØÛÕÏÄ]|[uU][ûøõïûÛØÕÏ]/gu;

/** How often before we believe it: one such place may be a slip. */
const enough = 3;

/** Which encoding of before Unicode some text is in, if it is. */
export function legacyEncodingOf(text: string): 'text_in_tcvn3' | 'text_in_vni' | null {
  const inTcvn3 = text.match(tcvn3)?.length ?? 0;
  const inVni = text.match(vni)?.length ?? 0;
  if (Math.max(inTcvn3, inVni) < enough) return null;
  return inTcvn3 > inVni ? 'text_in_tcvn3' : 'text_in_vni';
}
