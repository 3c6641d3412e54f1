import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { type DeclaredPermission, permissionKey } from './may.ts';

/** A route of the application, as Nest knows it. */
export interface Route {
  /** `SessionController.show` */
  readonly name: string;
  readonly declared: DeclaredPermission | undefined;
}

/** Walks Nest's controllers. A server with a route that declares no permission does not start. */
@Injectable()
export class EveryRouteIsDeclared implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    const undeclared = this.routes().filter(({ declared }) => declared === undefined);
    if (undeclared.length > 0) {
      throw new Error(`No permission is declared for ${undeclared.map(({ name }) => name).join(', ')}`);
    }
  }

  /** Every handler of every controller. */
  routes(): Route[] {
    return this.discovery.getControllers().flatMap(({ metatype }) => {
      if (typeof metatype !== 'function') return [];
      const prototype = metatype.prototype as Record<string, (...parameters: unknown[]) => unknown>;
      return this.scanner
        .getAllMethodNames(prototype)
        .map((method) => ({ method, handler: prototype[method] }))
        .filter(({ handler }) => handler !== undefined && Reflect.hasMetadata('path', handler))
        .map(({ method, handler }) => ({
          name: `${metatype.name}.${method}`,
          declared: this.reflector.getAllAndOverride<DeclaredPermission | undefined>(permissionKey, [
            handler as () => unknown,
            metatype as () => unknown,
          ]),
        }));
    });
  }
}
