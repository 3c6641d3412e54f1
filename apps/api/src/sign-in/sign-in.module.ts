import { Module, type OnModuleInit } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { JwtModule } from '@nestjs/jwt';
import { PassportModule } from '@nestjs/passport';
import { warmPasswords } from '../accounts/index.ts';
import { Keys } from '../keys.ts';
import { ApiKeyStrategy } from './api-keys/api-key.strategy.ts';
import { ApiKeysController } from './api-keys/api-keys.controller.ts';
import { ApiKeys } from './api-keys/api-keys.repository.ts';
import { KeepApiKeys } from './api-keys/keep-api-keys.ts';
import { KeysInUse } from './api-keys/keys-in-use.ts';
import { ChangePassword } from './change-password.ts';
import { CredentialsGuard } from './credentials.guard.ts';
import { CredentialsStrategy } from './credentials.strategy.ts';
import { EveryRouteIsDeclared } from './every-route-is-declared.ts';
import { ForgetOld } from './forget-old.ts';
import { RedeemLink } from './redeem-link.ts';
import { RouteGuard } from './route.guard.ts';
import { AccessTokens } from './session/access-tokens.ts';
import { AccessStrategy } from './session/access.strategy.ts';
import { EndSession } from './session/end-session.ts';
import { LockScreen } from './session/lock-screen.ts';
import { OpenSessions } from './session/open-session.ts';
import { RefreshSession } from './session/refresh-session.ts';
import { SessionController } from './session/session.controller.ts';
import { SessionsInUse } from './session/sessions-in-use.ts';
import { Sessions } from './session/sessions.repository.ts';
import { UnlockScreen } from './session/unlock-screen.ts';
import { WhoseSession } from './session/whose-session.ts';
import { SignInController } from './sign-in.controller.ts';
import { SignIn } from './sign-in.ts';
import { Attempts } from './slowing-down/attempts.repository.ts';

/** The sign-in door and the guard before every route. */
@Module({
  imports: [
    DiscoveryModule,
    PassportModule,
    JwtModule.registerAsync({
      inject: [Keys],
      useFactory: (keys: Keys) => ({
        secret: keys.key('access-token'),
        signOptions: { algorithm: 'HS256' as const },
      }),
    }),
  ],
  controllers: [SignInController, SessionController, ApiKeysController],
  providers: [
    { provide: APP_GUARD, useClass: RouteGuard },
    AccessStrategy,
    AccessTokens,
    ApiKeys,
    ApiKeyStrategy,
    Attempts,
    ChangePassword,
    CredentialsGuard,
    CredentialsStrategy,
    EndSession,
    EveryRouteIsDeclared,
    ForgetOld,
    KeepApiKeys,
    KeysInUse,
    LockScreen,
    OpenSessions,
    RedeemLink,
    RefreshSession,
    Sessions,
    SessionsInUse,
    SignIn,
    UnlockScreen,
    WhoseSession,
  ],
})
export class SignInModule implements OnModuleInit {
  onModuleInit(): Promise<void> {
    return warmPasswords();
  }
}
