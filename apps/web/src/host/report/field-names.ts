import { hostWords, type Sentence, staysWords } from '@libs/words';

const questions: Readonly<Record<string, Sentence>> = {
  personalNumber: hostWords.number,
  passportNumber: hostWords.number,
  fullName: hostWords.fullName,
  dateOfBirth: hostWords.dateOfBirth,
  sex: hostWords.sex,
  nationality: hostWords.nationality,
  identityShownBy: hostWords.identityShownBy,
  purpose: hostWords.purpose,
  arrivedOn: hostWords.arrivedOn,
  arrivedAt: hostWords.arrivedTime,
  reportFrom: staysWords.furtherFirst,
  until: hostWords.until,
  reason: hostWords.whyCorrect,
  leftOn: hostWords.leftOn,
  address: hostWords.claimAddress,
  communeCode: hostWords.claimCommune,
  email: hostWords.email,
  phone: hostWords.phone,
};

/** The question of this page for a field of a message, with the guest it is about where there are several. */
export function questionOf(
  field: string,
  say: (sentence: Sentence) => string,
  guests: readonly { readonly fullName: string }[],
): string | undefined {
  const [, index, name = field] = /^guests\.(\d+)\.(\w+)/.exec(field) ?? /^(guest)\.(\w+)/.exec(field) ?? [];
  const question = questions[name];
  if (question === undefined) return undefined;
  const guest = guests.length > 1 ? guests[Number(index)]?.fullName : undefined;
  return guest === undefined ? say(question) : `${guest}, ${say(question)}`;
}
