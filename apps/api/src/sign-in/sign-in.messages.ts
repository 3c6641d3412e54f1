import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { accountStates, type AccountState, longestPassword, shortestPassword } from '../accounts/index.ts';
import { type AccountRole, accountRoles, permissions } from './permissions.ts';

const aPassword = 'A password; what is typed at sign-in is not judged, only compared';

/** A name and a password. */
export class SignInAttempt {
  @ApiProperty({ example: 'police.commune' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  @Matches(/^\P{Cc}*$/u)
  readonly username!: string;
  @ApiProperty({ description: aPassword, format: 'password' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  readonly password!: string;
}

/** The refresh token of a program; the web has a cookie instead and sends nothing. */
export class SessionRefresh {
  @ApiProperty({ required: false }) @IsOptional() @IsString() @MaxLength(200) readonly refreshToken?: string;
}

/** The same officer's password, to open a screen that was locked. */
export class ScreenUnlock {
  @ApiProperty({ description: aPassword, format: 'password' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  readonly password!: string;
}

/** A new password in place of the current one. */
export class PasswordChange {
  @ApiProperty({ description: aPassword, format: 'password' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  readonly currentPassword!: string;

  @ApiProperty({ minLength: shortestPassword, maxLength: longestPassword, format: 'password' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  readonly newPassword!: string;
}

/** A one-time link, used to set a password. */
export class LinkRedemption {
  @ApiProperty({ description: 'What stands behind the # of the link' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  readonly token!: string;

  @ApiProperty({ minLength: shortestPassword, maxLength: longestPassword, format: 'password' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  readonly password!: string;
}

/** Where the account stands once its link was used: it may still wait for somebody's approval. */
export class RedeemedLink {
  @ApiProperty({ enum: accountStates }) readonly state!: AccountState;
}

/** The area of an account. */
export class AreaOfUser {
  @ApiProperty({ enum: ['commune', 'province', 'nation'] }) readonly level!: string;
  @ApiProperty({ example: '26740', description: 'Five digits, two digits, or VN' }) readonly code!: string;
  @ApiProperty({ example: 'Phường Sài Gòn' }) readonly name!: string;
}

/** Who is signed in, and what they may do. */
export class SignedInUser {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly username!: string;
  @ApiProperty() readonly displayName!: string;
  @ApiProperty({ enum: accountRoles }) readonly role!: AccountRole;
  @ApiProperty({ type: AreaOfUser }) readonly area!: AreaOfUser;
  @ApiProperty({ isArray: true, enum: Object.keys(permissions) }) readonly permissions!: string[];
}

/** A session. Tokens stand in it for programs only; the web has them in cookies, and a CSRF token instead. */
export class SessionDetails {
  @ApiProperty({ required: false, description: 'Bearer token; not for the web' })
  readonly accessToken?: string;
  @ApiProperty({ format: 'date-time', description: 'When the access token runs out' })
  readonly expiresAt!: string;
  @ApiProperty({ required: false, description: 'Good for one refresh; not for the web' })
  readonly refreshToken?: string;
  @ApiProperty({
    required: false,
    description: 'For the web: to be sent back as X-CSRF-Token with every change',
  })
  readonly csrfToken?: string;
  @ApiProperty({ description: 'Whether the screen is locked: then the session opens nothing but itself' })
  readonly locked!: boolean;
  @ApiProperty({ type: SignedInUser }) readonly user!: SignedInUser;
}
