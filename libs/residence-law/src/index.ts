export * from './texts.ts';
export * from './citation.ts';
export * from './dated.ts';
export * from './decision.ts';
export * from './rule-book.ts';
export * from './status/index.ts';
export * from './personal-number/personal-number.ts';
export * from './personal-number/partial-date.ts';
