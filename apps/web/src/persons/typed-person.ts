/** A name as typed, in one line. */
export const typedName = (typed: string): string => typed.trim().replace(/\s+/g, ' ');

/** The digits of a personal number as typed: blanks and dots between them are how people read one out. */
export const digitsOf = (typed: string): string => typed.replace(/[ .]/g, '');

/** Whether digits are a personal number, which has twelve. */
export const isPersonalNumber = (digits: string): boolean => /^\d{12}$/.test(digits);
