import createClient, { type Client } from 'openapi-fetch';
import type { components, paths } from './schema.ts';

/** Every route of the API, as its OpenAPI document describes them. */
export type ApiClient = Client<paths>;

/** The messages of the API by name. */
export type Messages = components['schemas'];

/** A client of the API at one address; `fetch` carries whatever the caller needs on each request. */
export function apiClient(options: {
  baseUrl: string;
  fetch: (request: Request) => Promise<Response>;
}): ApiClient {
  return createClient<paths>(options);
}
