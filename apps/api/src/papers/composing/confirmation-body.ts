import { confirmationPaper, paperFrame } from '@libs/words';
import type { Body, Composing } from './body.ts';
import { copies } from './copies.ts';
import { membersTable } from './members-table.ts';
import type { ConfirmationFacts } from './paper-facts.ts';
import { field, fileBlocks, personBlocks, say, signature, written } from './written.ts';

/** Xác nhận thông tin về cư trú: what the data say on a day; it answers no other question. */
export function confirmationBody(frame: Composing, facts: ConfirmationFacts): Body {
  const since = (at: ConfirmationFacts['permanent']) =>
    at
      ? say(confirmationPaper.since, { place: at.place, day: written(at.since) })
      : say(confirmationPaper.none);
  const { temporary, household, validUntil } = facts;
  return {
    title: say(confirmationPaper.title),
    subtitle: null,
    blocks: [
      {
        kind: 'paragraph',
        text: say(confirmationPaper.confirms, { agency: frame.agency, day: written(facts.asOf) }),
      },
      ...personBlocks(facts.person),
      field(confirmationPaper.permanent, since(facts.permanent)),
      field(
        confirmationPaper.temporary,
        temporary
          ? say(confirmationPaper.term, {
              place: temporary.place,
              from: written(temporary.from),
              lastDay: written(temporary.lastDay),
            })
          : say(confirmationPaper.none),
      ),
      field(confirmationPaper.current, since(facts.current)),
      ...fileBlocks(facts.file),
      ...(household.length === 0
        ? []
        : [{ kind: 'heading', text: say(confirmationPaper.household) } as const, membersTable(household)]),
      ...(validUntil === null
        ? []
        : [
            {
              kind: 'paragraph',
              text: [
                say(confirmationPaper.validUntil, { day: written(validUntil) }),
                ...(facts.validityIsConfirmed ? [] : [say(confirmationPaper.validityDoubtful)]),
              ].join(' '),
            } as const,
          ]),
    ],
    recipients: copies(),
    signatures: [signature(paperFrame.head, paperFrame.signNameAndSeal)],
  };
}
