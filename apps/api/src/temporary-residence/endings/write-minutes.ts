import { isAfter } from '@libs/calendar';
import { Injectable } from '@nestjs/common';
import { type Act, Audit } from '../../audit/index.ts';
import { type CaseDetails, Cases, CasesQueries, holdForWork, isOpen } from '../../cases/index.ts';
import { Clock } from '../../clock.ts';
import { Transactions } from '../../database/index.ts';
import { invalidInput, Refusal } from '../../web-errors/index.ts';
import type { NewMinutes } from './ending.messages.ts';
import { Endings } from './endings.repository.ts';

/** Lập biên bản: nobody filed the striking off; the minutes say so, before the office decides by itself. */
@Injectable()
export class WriteMinutes {
  constructor(
    private readonly transactions: Transactions,
    private readonly cases: Cases,
    private readonly endings: Endings,
    private readonly reading: CasesQueries,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  write(caseId: string, minutes: NewMinutes, { purpose, officer }: Act): Promise<CaseDetails> {
    const today = this.clock.today();
    if (isAfter(minutes.writtenOn, today)) {
      throw invalidInput({ field: 'writtenOn', code: 'in_the_future' });
    }
    return this.transactions.run(officer, async (tx) => {
      const held = await holdForWork(tx, this.cases, caseId, officer);
      if (held.kind !== 'ending' || !isOpen(held.state)) {
        throw new Refusal(409, 'case_moved_on', [], { state: held.state });
      }
      if ((await this.endings.get(tx, caseId)).minutes !== null) {
        throw new Refusal(409, 'minutes_written_already');
      }
      await this.endings.addMinutes(tx, officer, held, minutes);
      await this.cases.note(tx, officer, held, {
        kind: 'noted',
        happenedOn: today.toString(),
        details: { what: 'minutes', number: minutes.number },
      });
      await this.audit.note(tx, officer, {
        action: 'case.minutes_written',
        accessPurpose: purpose,
        residentIds: [held.residentId],
        fields: ['minutes'],
        details: { caseId },
      });
      return this.reading.get(tx, caseId);
    });
  }
}
