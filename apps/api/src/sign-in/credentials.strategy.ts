import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-local';
import { knockOf } from './knock.ts';
import type { OpenSession } from './session/open-session.ts';
import { SignIn } from './sign-in.ts';

/** Passport's local strategy: a name and a password for a session. */
@Injectable()
export class CredentialsStrategy extends PassportStrategy(Strategy, 'credentials') {
  constructor(private readonly signingIn: SignIn) {
    super({ passReqToCallback: true });
  }

  async validate(request: FastifyRequest, username: string, password: string): Promise<OpenSession> {
    return this.signingIn.signIn(username, password, knockOf(request));
  }
}
