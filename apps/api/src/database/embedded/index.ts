export { openBeside, openEmbedded, type EmbeddedDatabase } from './open-embedded.ts';
export type { InstallationSecrets } from './secrets.ts';
