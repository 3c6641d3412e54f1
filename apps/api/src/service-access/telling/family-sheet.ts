import {
  familyPaper,
  insuredApartWords,
  insuredBeforeWords,
  needWords,
  paperFrame,
  requestRefusals,
  requestStateWords,
  say as sayIn,
  type Sentence,
} from '@libs/words';
import type { Day } from '@libs/calendar';
import type { Sheet } from '../../papers/index.ts';
import type { InsuredFamily } from '../requests/insured-households.ts';
import type { StoredRequest } from '../requests/requests.repository.ts';

const say = (sentence: Sentence, values?: Readonly<Record<string, string | number>>) =>
  sayIn(sentence, 'vi', values);
const dong = new Intl.NumberFormat('vi-VN');
const written = (day: string | null): string => day?.split('-').reverse().join('/') ?? '';

const articleOf = ({ article, confirmed }: { readonly article: string; readonly confirmed: boolean }) =>
  confirmed ? article : article + say(familyPaper.unconfirmed);

/** The paper that a family takes home: who was asked for, how it stands, by when, and what may be done about a refusal. */
export function familySheet(
  requests: readonly StoredRequest[],
  { insuredTogether, insuredApart }: InsuredFamily,
  frame: {
    readonly province: string;
    readonly commune: string;
    readonly officerName: string;
    readonly on: Day;
    readonly publicUrl: string;
  },
): Sheet {
  const need = requests[0]?.need ?? 'school_place';
  const isSchool = need === 'school_place';
  const upper = (text: string) => text.toLocaleUpperCase('vi');
  const refused = requests.filter(({ state }) => state === 'refused');
  const reasons = [
    ...new Set(refused.map(({ history }) => history.findLast(({ reason }) => reason)?.reason)),
  ];
  const two = (number: number) => String(number).padStart(2, '0');
  const sheet: Sheet = {
    agency: {
      superior: upper(
        isSchool
          ? say(familyPaper.peoplesCommittee, { province: frame.province })
          : say(familyPaper.insurance),
      ),
      name: upper(
        isSchool ? say(familyPaper.education) : say(familyPaper.insuranceOf, { province: frame.province }),
      ),
    },
    state: { name: say(paperFrame.state), motto: say(paperFrame.motto) },
    number: say(familyPaper.number, { day: written(frame.on.toString()) }),
    placeAndDay: say(paperFrame.placeAndDay, {
      place: frame.commune,
      day: two(frame.on.day),
      month: frame.on.month < 3 ? two(frame.on.month) : frame.on.month,
      year: frame.on.year,
    }),
    title: say(familyPaper.title),
    subtitle: say(needWords[need]),
    blocks: [
      { kind: 'paragraph', text: say(familyPaper.intro, { commune: frame.commune }) },
      {
        kind: 'table',
        columns: [
          { title: say(familyPaper.person), share: 3 },
          { title: say(familyPaper.born), share: 2 },
          { title: say(isSchool ? familyPaper.grade : familyPaper.place), share: 2 },
          { title: say(familyPaper.state), share: 3 },
          { title: say(familyPaper.due), share: 2 },
        ],
        rows: requests.map(({ fullName, dateOfBirth, grade, place, state, dueOn }) => [
          fullName,
          written(dateOfBirth),
          isSchool ? (grade === 0 ? say(familyPaper.preschool) : String(grade ?? '')) : (place ?? ''),
          [say(requestStateWords[need][state]), ...(isSchool && place !== null ? [place] : [])].join(': '),
          written(state === 'waiting_list' ? null : dueOn),
        ]),
      },
      ...(refused.length === 0
        ? []
        : [
            {
              kind: 'paragraph' as const,
              text: say(familyPaper.refused, {
                reasons: reasons
                  .flatMap((code) =>
                    code && code in requestRefusals
                      ? [say(requestRefusals[code as keyof typeof requestRefusals])]
                      : [],
                  )
                  .join(', '),
              }),
            },
          ]),
      ...insuredTogether.map(({ fullNames, each, total, others, notKnown, ...basis }) => ({
        kind: 'paragraph' as const,
        text: say(familyPaper.household, {
          people: fullNames
            .map((name, place) => say(familyPaper.pays, { name, dong: dong.format(each[place] ?? 0) }))
            .join('; '),
          total: dong.format(total),
          article: articleOf(basis),
          others:
            (others === 0 ? '' : say(familyPaper.others, { count: others })) +
            (notKnown === 0 ? '' : ` ${say(insuredBeforeWords.notKnown, { count: notKnown })}`),
        }),
      })),
      ...insuredApart.map(({ group, fullNames, ...basis }) => ({
        kind: 'paragraph' as const,
        text: say(familyPaper.apart, {
          group: say(insuredApartWords[group], { people: fullNames.join('; ') }),
          article: articleOf(basis),
        }),
      })),
      { kind: 'note', text: say(familyPaper.neverForRegistration) },
    ],
    recipients: null,
    signatures: [
      {
        capacity: say(familyPaper.officer),
        instruction: say(paperFrame.signAndName),
        name: frame.officerName,
      },
    ],
    footer: {
      form: say(paperFrame.withoutForm),
      check: say(familyPaper.follow, { address: `${frame.publicUrl}/theo-doi-nhu-cau` }),
      pages: say(paperFrame.pages),
    },
  };
  return JSON.parse(JSON.stringify(sheet).normalize('NFC')) as Sheet;
}
