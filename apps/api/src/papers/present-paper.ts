import type { IssuedPaper } from './issued-papers.repository.ts';
import type { PaperIssued } from './papers.messages.ts';

/** A paper as it crosses the wire: not its words, not its code. */
export const presentPaper = ({ id, kind, number, issuedOn, validUntil }: IssuedPaper): PaperIssued => ({
  id,
  kind,
  number,
  issuedOn,
  validUntil,
});
