export { asFile, pdf } from './as-file.ts';
export { CheckCodes, readCode } from './check-code.ts';
export { onPaper } from './composing/compose-paper.ts';
export { field, fieldIf, named, say, written, writtenMoment } from './composing/written.ts';
export { drawPapers } from './drawing/draw-paper.ts';
export { IssuedPapers } from './issued-papers.repository.ts';
export { PapersModule } from './papers.module.ts';
export { type PaperInHand, PapersOfOthers } from './papers-of-others.ts';
export type { Block, Sheet } from './sheet.ts';
