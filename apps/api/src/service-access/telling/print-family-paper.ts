import { Injectable } from '@nestjs/common';
import { PublicAddress } from '../../accounts/index.ts';
import { type AccessPurposeCode, Audit } from '../../audit/index.ts';
import { Clock } from '../../clock.ts';
import { Transactions } from '../../database/index.ts';
import { drawPapers } from '../../papers/index.ts';
import { CurrentUnits } from '../../places/index.ts';
import type { Officer } from '../../sign-in/index.ts';
import { notFound, Refusal } from '../../web-errors/index.ts';
import { InsuredHouseholds, notInsured } from '../requests/insured-households.ts';
import { ServiceRequests } from '../requests/requests.repository.ts';
import { TheDead } from '../requests/the-dead.queries.ts';
import { familySheet } from './family-sheet.ts';
import { TellFamilies } from './tell-families.ts';

/**
 * Draws the paper of a family: all its requests of one need as they stand now, with the code to follow them; but for those of
 * somebody who died. Where nobody else was asked for: 409 `request_moved_on`.
 */
@Injectable()
export class PrintFamilyPaper {
  constructor(
    private readonly transactions: Transactions,
    private readonly requests: ServiceRequests,
    private readonly households: InsuredHouseholds,
    private readonly dead: TheDead,
    private readonly telling: TellFamilies,
    private readonly units: CurrentUnits,
    private readonly address: PublicAddress,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async print(id: string, purpose: AccessPurposeCode, officer: Officer): Promise<Buffer> {
    const on = this.clock.today();
    const paper = await this.transactions.run(officer, async (tx) => {
      const request = await this.requests.find(tx, id);
      if (!request) throw notFound();
      const { familyId, communeCode } = request;
      const asked = await this.requests.ofFamilies(tx, familyId);
      const dead = await this.dead.among(
        tx,
        asked.map(({ residentId }) => residentId),
      );
      const family = asked.filter(({ residentId }) => !dead.has(residentId));
      if (family.length === 0) throw new Refusal(409, 'request_moved_on');
      await this.audit.note(tx, officer, {
        action: 'service_request.printed',
        accessPurpose: purpose,
        residentIds: family.map(({ residentId }) => residentId),
        fields: ['paper'],
      });
      const province = this.units.units.findOn('commune', communeCode, on)?.provinceCode ?? '';
      const code = await this.telling.codeOf(tx, familyId);
      const insured = (await this.households.of(tx, family)).get(familyId) ?? notInsured;
      return {
        sheet: familySheet(family, insured, {
          province: this.units.provinceNameOn(province, on) ?? province,
          commune: this.units.communeNameOn(communeCode, on) ?? communeCode,
          officerName: officer.displayName,
          on,
          publicUrl: this.address.url,
        }),
        issuedAt: new Date(this.clock.now().epochMilliseconds),
        checkCode: code,
        checkAddress: `${this.address.url}/theo-doi-nhu-cau#${code}`,
      };
    });
    return drawPapers([paper]);
  }
}
