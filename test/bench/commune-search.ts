import { UnitSearch } from '@libs/administrative-units';
import { day } from '@libs/calendar';
import { publishedUnits } from '../../apps/api/src/places/index.ts';
import { askers, type BenchDatabase } from './bench-database.ts';
import { faster, print, timesOf, within } from './figures.ts';

const today = day('2026-11-22');

/** What is typed into a box for a commune: with and without diacritics, in either tone placement, with the province. */
const typed = [
  'thu duc', 'Hoà', 'Hòa', 'phường sài gòn', 'tan an can tho', 'ninh kieu', '26740', 'b', 'xa', "ea h'leo", 'Vĩnh Thạnh',
  'dong nai', 'phu', 'an', 'binh duong', 'Lạng Giang', 'hồ chí minh', 'khong co xa nay',
]; // prettier-ignore

const longestSearch = 50;

/** Searches communes by name in the list held in memory, and for comparison in the table with `unaccent`. */
export async function benchCommuneSearch({ transactions }: BenchDatabase): Promise<void> {
  const units = publishedUnits();
  const provinces = units.inForceOn('province', today).map(({ code, name }) => [code, name] as const);
  const search = new UnitSearch(units.inForceOn('commune', today), new Map(provinces));
  const questions = Array.from({ length: 20 }, () => typed).flat();
  const ours = await timesOf(questions, (text) => search.find({ text, limit: 20 }));
  print(within('commune search by name', ours, longestSearch));
  const reference = await timesOf(typed, (text) =>
    transactions.run(askers.communePolice, (tx) =>
      tx.query(
        `select u.code, v.name from administrative_unit_version v join administrative_unit u on u.id = v.unit_id
          where u.level = 'commune' and v.valid_until is null and unaccent(lower(v.name)) like '%' || unaccent(lower($1)) || '%'
          order by v.name limit 20`,
        [text],
      ),
    ),
  );
  print(faster('commune search by name, against unaccent in SQL', ours, reference));
}
