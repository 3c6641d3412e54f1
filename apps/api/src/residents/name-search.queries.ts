import { foldName } from '@libs/administrative-units';

/** A name as an officer types it, and which page of the answers. */
export interface NameQuestion {
  readonly name: string;
  readonly birthYear?: number | undefined;
  readonly after?: { readonly foldedName: string; readonly residentId: string } | undefined;
  readonly limit: number;
}

const communes = `(select app_communes())::text[]`;

/**
 * What a name may match by, each with an index of its own: its beginning, or its given name typed last or first. The
 * planner does not know how many communes an area has; so each condition fits one index only.
 */
function matchesOf(ofYear: boolean): readonly string[] {
  const given = ofYear ? 'given_name_and_year' : 'given_name';
  const allWords = `(' ' || folded_name || ' ') like all ($4)`;
  return [
    `folded_name >= $1 and folded_name < $1 || '~' ${ofYear ? 'and birth_year = $8' : ''}`,
    `${given} = $2 and ${allWords}`,
    `$3 <> $2 and ${given} = $3 and ${allWords}
      and exists (select from visible_resident where commune_code = any (${communes}) and ${given} = $3)`,
  ];
}

/**
 * The names that match, in their order. Those that few people have are all looked at, in the whole area at once. Of
 * others each commune gives its first ones in the order of its index, so that the work grows with the communes of the
 * area and not with the people in it.
 */
function namesSql({ ofYear, pickFew }: { ofYear: boolean; pickFew: boolean }): string {
  const atOnce = ofYear || pickFew;
  const found = matchesOf(ofYear).map(
    (match) => `(
      select resident_id as id, folded_name as "foldedName" from visible_resident v
       where v.commune_code = ${atOnce ? `any (${communes})` : 'area.commune_code'} and ${match}
         and ($5::text is null or (folded_name, resident_id) > ($5, $6::uuid))
       ${atOnce ? '' : 'order by folded_name, resident_id limit $7'})`,
  );
  return `
    select distinct id, "foldedName"
      from ${atOnce ? '' : `unnest(${communes}) area (commune_code) cross join lateral`} (${found.join(' union all ')}) found
     order by "foldedName", id limit $7`;
}

/** The search for a name in the area of the asker; null where nothing was typed that a name could have. */
export function nameSearch(question: NameQuestion): { sql: string; parameters: unknown[] } | null {
  const folded = foldName(question.name);
  const words = folded.split(' ').filter((word) => word !== '');
  const [first = '', last = first] = [words[0], words.at(-1)];
  if (first === '') return null;
  const { birthYear, after, limit } = question;
  const keyOf = (given: string) => (birthYear === undefined ? given : `${given} ${birthYear}`);
  return {
    sql: namesSql({ ofYear: birthYear !== undefined, pickFew: words.length > 2 }),
    parameters: [
      folded,
      keyOf(last),
      keyOf(first),
      words.map((word) => `% ${word} %`),
      after?.foldedName ?? null,
      after?.residentId ?? null,
      limit,
      ...(birthYear === undefined ? [] : [birthYear]),
    ],
  };
}
