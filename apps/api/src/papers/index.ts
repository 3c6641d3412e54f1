export { IssuedPapers } from './issued-papers.repository.ts';
export { PapersModule } from './papers.module.ts';
