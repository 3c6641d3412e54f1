import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { type AccountRole, accountRoles } from '../sign-in/index.ts';
import { PageAskedById } from '../page-asked.messages.ts';
import { accountStates, type AccountState } from './account.ts';
import { type AreaLevel, areaLevels } from './areas.ts';

/** A role and the area it is for. */
export class Duties {
  @ApiProperty({ enum: accountRoles }) @IsIn(accountRoles) readonly role!: AccountRole;
  @ApiProperty({ enum: areaLevels }) @IsIn(areaLevels) readonly areaLevel!: AreaLevel;

  @ApiProperty({
    required: false,
    example: '26740',
    description: 'Five digits, two digits, or VN (also when left out)',
  })
  @IsOptional()
  @IsString()
  @MaxLength(5)
  readonly areaCode?: string;
}

/** Somebody who shall have an account. */
export class AccountInvitation extends Duties {
  @ApiProperty({ example: 'nguyen.an', pattern: '^[a-z0-9][a-z0-9._-]{2,63}$' })
  @Matches(/^[a-z0-9][a-z0-9._-]{2,63}$/)
  readonly username!: string;

  @ApiProperty({ example: 'Nguyễn Văn An', maxLength: 200 })
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? value.normalize('NFC').trim() : value,
  )
  @IsString()
  @Length(1, 200)
  @Matches(/^\P{Cc}*$/u)
  readonly displayName!: string;
}

/** Which accounts to show. */
export class AccountsFilter extends PageAskedById {
  @ApiProperty({ required: false, enum: accountStates })
  @IsOptional()
  @IsIn(accountStates)
  readonly state?: AccountState;
}

/** The area of an account. */
export class AreaOfAccount {
  @ApiProperty({ enum: areaLevels }) readonly level!: AreaLevel;
  @ApiProperty({ example: '26740' }) readonly code!: string;
  @ApiProperty({ example: 'Phường Sài Gòn' }) readonly name!: string;
}

/** An account, as those see it who administer it. */
export class AccountDetails {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly username!: string;
  @ApiProperty() readonly displayName!: string;
  @ApiProperty({ enum: accountRoles }) readonly role!: AccountRole;
  @ApiProperty({ type: AreaOfAccount }) readonly area!: AreaOfAccount;
  @ApiProperty({ enum: accountStates }) readonly state!: AccountState;
  @ApiProperty({ description: 'Whether somebody else still has to approve it' })
  readonly approvalOpen!: boolean;
  @ApiProperty({ description: 'Whether the asker may be that somebody' }) readonly youMayApprove!: boolean;
  @ApiProperty({ format: 'date-time' }) readonly createdAt!: string;
}

/** A page of accounts, oldest first. */
export class AccountsPage {
  @ApiProperty({ type: [AccountDetails] }) readonly items!: AccountDetails[];
  @ApiProperty({ type: String, nullable: true }) readonly nextCursor!: string | null;
}

/** An account with the one-time link to be handed to its holder; the link is shown here and nowhere again. */
export class AccountWithLink {
  @ApiProperty({ type: AccountDetails }) readonly account!: AccountDetails;
  @ApiProperty({ example: 'https://tamtru.example/link#…' }) readonly link!: string;
  @ApiProperty({ format: 'date-time' }) readonly expiresAt!: string;
}
