import { type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { checkedInput } from '../web-errors/index.ts';
import { wrongCredentials } from './sign-in.ts';
import { SignInAttempt } from './sign-in.messages.ts';

/** Signs in by name and password. Guards run before pipes, so the message is checked here already. */
@Injectable()
export class CredentialsGuard extends AuthGuard('credentials') {
  private readonly check = checkedInput();

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const { body } = context.switchToHttp().getRequest<FastifyRequest>();
    await this.check.transform(body ?? {}, { type: 'body', metatype: SignInAttempt });
    return (await super.canActivate(context)) as boolean;
  }

  override handleRequest<User>(fault: unknown, user: User): User {
    if (fault) throw fault instanceof Error ? fault : wrongCredentials();
    if (!user) throw wrongCredentials();
    return user;
  }
}
