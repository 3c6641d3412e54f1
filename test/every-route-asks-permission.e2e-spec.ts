import { Controller, Get, Module } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { EveryRouteIsDeclared } from '../apps/api/src/sign-in/every-route-is-declared.ts';
import { May } from '../apps/api/src/sign-in/index.ts';
import { everyBodyIsChecked } from './interface/every-body-is-checked.ts';
import { everyRoleKeepsToItsRoutes } from './interface/every-role-keeps-to-its-routes.ts';
import { startApp, type TestApp } from './support/app.ts';

let asking: TestApp;
beforeAll(async () => {
  asking = await startApp();
});
afterAll(() => asking.close());
everyBodyIsChecked(() => asking);
everyRoleKeepsToItsRoutes(() => asking);

interface Operation {
  readonly method: string;
  readonly path: string;
  /** `SessionController.show` */
  readonly name: string;
}

/** Every route, from the OpenAPI document that Nest makes of its own router. */
const operations = async (): Promise<Operation[]> => {
  const { paths } = (await asking.app.inject({ url: '/api/openapi.json' })).json<{
    paths: Record<string, Record<string, { operationId: string }>>;
  }>();
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId }]) => ({
      method: method.toUpperCase(),
      path,
      name: operationId.replace('.', 'Controller.'),
    })),
  );
};

/** The routes that are open to strangers; a new one must be written here as well as declared. */
const openToAnybody = [
  'AdministrativeUnitsController.commune',
  'AdministrativeUnitsController.communes',
  'AdministrativeUnitsController.formerCommune',
  'AdministrativeUnitsController.provinces',
  'FamilyTrackingController.choose',
  'FamilyTrackingController.follow',
  'FamilyTrackingController.stop',
  'GuestStaysController.follow',
  'GuestStaysController.send',
  'GuestStaysController.withdraw',
  'HealthController.isUp',
  'HealthController.isReady',
  'ObligationsController.tell',
  'PublicPapersController.check',
  'PublicPapersController.track',
  'ResidenceStatusController.preview',
  'SessionController.refresh',
  'SessionController.end',
  'SessionController.unlock',
  'SignInController.signIn',
  'StayClockController.tell',
  'StopNoticesController.resume',
  'StopNoticesController.stop',
  'SignInController.redeem',
  'WhatOpensController.tell',
];

describe('every route', () => {
  it('declares the permission that it asks for, or why it is open to anybody', () => {
    const routes = asking.app.get(EveryRouteIsDeclared, { strict: false }).routes();
    expect(routes.length).toBeGreaterThan(10);
    expect(routes.filter(({ declared }) => declared === undefined)).toEqual([]);
  });

  it('is closed to strangers, but for those that stand here', () => {
    const routes = asking.app.get(EveryRouteIsDeclared, { strict: false }).routes();
    const open = routes.filter(({ declared }) => typeof declared === 'object').map(({ name }) => name);
    expect(open.sort()).toEqual([...openToAnybody].sort());
  });

  it('answers a stranger with 401 when it is closed', async () => {
    const closed = (await operations()).filter(({ name }) => !openToAnybody.includes(name));
    expect(closed.length).toBeGreaterThan(10);
    for (const { method, path } of closed) {
      const url = path.replace(/\{\w+\}/g, '00000000-0000-0000-0000-000000000000');
      const { statusCode } = await asking.app.inject({ method: method as 'GET', url, payload: {} });
      expect([method, path, statusCode]).toEqual([method, path, 401]);
    }
  });
});

describe('a server with a route that declares nothing', () => {
  @Controller('forgotten')
  class ForgottenController {
    @Get('declared')
    @May('manage the own session')
    declared(): string {
      return 'declared';
    }

    @Get()
    undeclared(): string {
      return 'undeclared';
    }
  }

  @Module({
    imports: [DiscoveryModule],
    controllers: [ForgottenController],
    providers: [EveryRouteIsDeclared],
  })
  class ForgottenModule {}

  it('does not start', async () => {
    const app = await NestFactory.create<NestFastifyApplication>(ForgottenModule, new FastifyAdapter(), {
      logger: false,
      abortOnError: false,
    });
    await expect(app.init()).rejects.toThrow('No permission is declared for ForgottenController.undeclared');
    await app.close();
  });
});
