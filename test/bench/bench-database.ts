import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bringUpToDate } from '../../apps/api/src/commands/index.ts';
import {
  poolOf,
  type Asker,
  openDatabaseBeside,
  ownerUrlOf,
  Transactions,
} from '../../apps/api/src/database/index.ts';
import { publishedUnits } from '../../apps/api/src/places/index.ts';
import {
  holdsNobody,
  loadPopulation,
  Population,
  type PopulationQuestion,
} from '../../apps/api/src/population/index.ts';
import { readSettings } from '../../apps/api/src/settings.ts';

/** A Postgres of the bench's own with its population, asked by the application's role like in service. */
export interface BenchDatabase {
  readonly transactions: Transactions;
  /** For references that need an index of their own. */
  readonly ownerUrl: string;
  /** Whether the facts that the status follows from are there, to count from them and to derive from them anew. */
  readonly hasFacts: boolean;
  /** For a server of the product beside the bench. */
  readonly appUrl: string;
  close(): Promise<void>;
}

/**
 * @param folder where the data of an earlier run stand, or are to stay for a later one; absent: a folder for this run
 * @param onlyStatus whether to leave out the facts, of which ten million people have more than a common disk holds
 */
export async function openBenchDatabase(
  question: PopulationQuestion,
  folder: string | undefined,
  onlyStatus = false,
): Promise<BenchDatabase> {
  const dataDir = folder ?? (await mkdtemp(join(tmpdir(), 'tam-tru-bench-')));
  const database = await openDatabaseBeside(readSettings({ DATA_DIR: dataDir }));
  try {
    await bringUpToDate(database);
    const ownerUrl = ownerUrlOf(database);
    if (await holdsNobody(ownerUrl)) {
      const started = performance.now();
      const { people, rows } = await loadPopulation(ownerUrl, new Population(question), { onlyStatus });
      const seconds = (performance.now() - started) / 1000;
      const left = onlyStatus ? ', without their facts' : '';
      console.log(
        `${people} people (${rows} rows${left}) generated, derived and loaded in ${seconds.toFixed(0)} s`,
      );
    }
    const source = await poolOf(database.appUrl!);
    return {
      transactions: new Transactions(source),
      ownerUrl,
      hasFacts: !onlyStatus,
      appUrl: database.appUrl!,
      close: async () => {
        await source.destroy();
        await database.close();
        if (folder === undefined) await rm(dataDir, { recursive: true, force: true });
      },
    };
  } catch (fault) {
    await database.close();
    throw fault;
  }
}

const askerOf = (databaseRole: Asker['databaseRole'], role: string, areaCode: string): Asker => {
  const communes = [...publishedUnits().provinces.all()].filter(
    ([commune, province]) => areaCode === 'VN' || areaCode === commune || areaCode === province,
  );
  return {
    databaseRole,
    accountId: '00000000-0000-7000-8000-000000000001',
    role,
    areaCode,
    communes: communes.map(([commune]) => commune),
    provinces: [...new Set(communes.map(([, province]) => province))],
    requestId: 'bench',
  };
};

/** The askers of the bench, each with the settings that their requests have in service. */
export const askers = {
  communePolice: askerOf('residence_police', 'commune_police', '26740'),
  provincialPolice: askerOf('residence_police', 'provincial_police', '79'),
  nationalLabour: askerOf('residence_labour', 'labour_officer', 'VN'),
} as const;
