export { backupEmbedded, restoreEmbedded } from './copy-cluster.ts';
export { freePort, type RunningCluster } from './cluster.ts';
export { openBeside, openEmbedded, startOnce, type EmbeddedDatabase } from './open-embedded.ts';
export { type InstallationSecrets, rememberDemoPassword } from './secrets.ts';
