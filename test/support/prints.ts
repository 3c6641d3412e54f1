import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import nodePath from 'node:path';
import type { TestApp } from './app.ts';
import { asIfByHand } from './past-row-level-security.ts';
import { purpose } from './people.ts';
import { lettersOf, textOfPages } from './read-pdf.ts';

/** How far the papers of a filing have come that are drawn into one file. */
export interface Print {
  readonly id: string;
  readonly state: string;
  readonly cases: number;
  readonly issued: number;
  readonly papers: number;
  readonly drawn: number;
}

/** The prints of filings as an officer sees them, and the files that they leave on the server. */
export function printsAt(asking: TestApp, officer: string) {
  const printsOf = async (filingId: string) =>
    (await asking.get(officer, `filings/${filingId}/prints`)).json<{ items: Print[] }>().items;
  return {
    printsOf,
    fileOf: ({ id }: Pick<Print, 'id'>) => asking.get(officer, `filing-prints/${id}.pdf`, purpose),
    async untilPrint(filingId: string, { id }: Print, state: string): Promise<Print | undefined> {
      for (;;) {
        const found = (await printsOf(filingId)).find((print) => print.id === id);
        if ((found?.state ?? 'removed') === state) return found;
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    },
    /** The one receipt of a filing, issued and printed: the letters of its pages. */
    async receiptOf(filingId: string): Promise<{ id: string; pages: string[] }> {
      const issued = await asking.post(officer, `filings/${filingId}/receipt`, {}, purpose);
      const { id } = issued.json<{ id: string }>();
      const { rawPayload } = await asking.get(officer, `papers/${id}.pdf`, purpose);
      return { id, pages: (await textOfPages(rawPayload)).map(lettersOf) };
    },
    /** What the audit says of papers, oldest first: what was done, and how many people it names. */
    notedOfPapers: () =>
      asIfByHand<{ action: string; people: number }>(
        asking.database,
        `select action, cardinality(resident_ids) as people from audit_entry
          where action like 'paper.%' order by id`,
      ),
    async filesKept(): Promise<string[]> {
      const folder = nodePath.join(tmpdir(), `tam-tru-files-of-${asking.database.name}`);
      const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
      return found.filter((one) => one.isFile()).map((one) => nodePath.join(one.parentPath, one.name));
    },
  };
}
