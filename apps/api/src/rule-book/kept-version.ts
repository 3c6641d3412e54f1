import { type Day, day } from '@libs/calendar';
import {
  type Citation,
  type ConfidenceTag,
  type ConfirmedVersion,
  everyText,
  type LegalText,
} from '@libs/residence-law';

/** Where a value stands, as an administrator gave it and the database keeps it. */
export interface KeptSource {
  /** Number of the instrument, 68/2020/QH14; one that the program does not know brings its title. */
  readonly instrument: string;
  readonly title?: string | undefined;
  readonly article: string;
  readonly clause?: string | null | undefined;
  readonly point?: string | null | undefined;
  readonly tag: ConfidenceTag;
  /** Where it was compared: gazette number and page, or an address. */
  readonly checkedAgainst: string;
  readonly checkedOn: string;
}

/** A value of one parameter from one day on, as the database keeps it. */
export interface KeptVersion {
  readonly parameter: string;
  readonly holdsFrom: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly source: KeptSource;
}

/** The same as the law takes it. What two administrators put in force counts as confirmed. */
export function asVersion(
  { parameter, holdsFrom, value, source }: KeptVersion,
  confirmed = true,
): ConfirmedVersion {
  const from = day(holdsFrom);
  return { parameter, from, value, source: asCitation(source, from, confirmed) };
}

function asCitation(source: KeptSource, from: Day, confirmed: boolean): Citation {
  return {
    text: textOf(source, from),
    article: source.article,
    clause: source.clause ?? null,
    point: source.point ?? null,
    row: source.checkedAgainst,
    tag: source.tag,
    confirmed,
    checkedOn: day(source.checkedOn),
  };
}

/** The instrument, if the program knows it; a later one stands under the title that the administrator gave. */
function textOf({ instrument, title = instrument }: KeptSource, from: Day): LegalText {
  return (
    everyText.find(({ number }) => number === instrument) ?? {
      number: instrument,
      title,
      titleInEnglish: title,
      kind: 'law',
      inForceFrom: from,
      url: '',
    }
  );
}
