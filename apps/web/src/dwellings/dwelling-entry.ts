import type { dwellingKinds } from '@libs/words';

/** A dwelling that was chosen, or what is typed to find or record one. */
export interface DwellingEntry {
  readonly dwelling: { readonly id: string; readonly address: string } | null;
  readonly address: string;
  readonly dwellingKind: keyof typeof dwellingKinds;
}

/** No dwelling yet. */
export const noDwelling: DwellingEntry = { dwelling: null, address: '', dwellingKind: 'rented' };
