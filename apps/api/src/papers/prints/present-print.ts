import type { FilingPrintProgress } from './filing-prints.messages.ts';
import type { FilingPrint } from './filing-prints.repository.ts';

/** A print as it crosses the wire: how far it has come, nothing of whom it names. */
export const presentPrint = ({
  id,
  what,
  state,
  caseIds,
  reached,
  paperIds,
  drawn,
  recordedAt,
}: FilingPrint): FilingPrintProgress => ({
  id,
  what,
  state,
  cases: caseIds.length,
  issued: reached,
  papers: paperIds.length,
  drawn,
  askedAt: recordedAt.toISOString(),
});
