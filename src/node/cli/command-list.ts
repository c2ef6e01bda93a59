import type { Command } from './commands/command.ts';

/** A command by its names, read when it is asked for: a short question should not wait for all that the others need. */
export interface ListedCommand {
  readonly name: string;
  readonly english: string;
  readonly load: () => Promise<Command>;
}

/** In the order the help shows them. */
export const COMMANDS: readonly ListedCommand[] = [
  { name: 'jamfor', english: 'compare', load: async () => (await import('./commands/compare.ts')).compareCommand },
  { name: 'berakna', english: 'calculate', load: async () => (await import('./commands/calculate.ts')).calculateCommand },
  { name: 'forklara', english: 'explain', load: async () => (await import('./commands/explain.ts')).explainCommand },
  { name: 'kansla', english: 'sensitivity', load: async () => (await import('./commands/sensitivity.ts')).sensitivityCommand },
  { name: 'kontrollrakna', english: 'verify', load: async () => (await import('./commands/control.ts')).controlCommand },
  { name: 'efterkalkyl', english: 'account', load: async () => (await import('./account/account.ts')).accountCommand },
  { name: 'underlag', english: 'memorandum', load: async () => (await import('./account/memo.ts')).memoCommand },
  { name: 'exportera', english: 'export', load: async () => (await import('./commands/export.ts')).exportCommand },
  { name: 'importera', english: 'import', load: async () => (await import('./commands/import.ts')).importCommand },
  { name: 'kontrollera', english: 'check', load: async () => (await import('./commands/check.ts')).checkCommand },
  { name: 'formatera', english: 'format', load: async () => (await import('./commands/format.ts')).formatCommand },
  { name: 'kor', english: 'run', load: async () => (await import('./commands/run.ts')).runCommand },
  { name: 'befolkning', english: 'population', load: async () => (await import('./commands/population.ts')).populationCommand },
  { name: 'leverans', english: 'delivery', load: async () => (await import('./delivery/deliver.ts')).deliverCommand },
  { name: 'manadskorning', english: 'monthly-run', load: async () => (await import('./monthly/command.ts')).monthCommand },
  { name: 'ny-region', english: 'new-region', load: async () => (await import('./region/new-region.ts')).newRegionCommand },
  { name: 'arende', english: 'matter', load: async () => (await import('./procedure/matter.ts')).matterCommand },
  { name: 'protokoll', english: 'minutes', load: async () => (await import('./procedure/minutes.ts')).minutesCommand },
  { name: 'rostordning', english: 'voting-order', load: async () => (await import('./procedure/voting-order.ts')).votingOrderCommand },
  { name: 'datum', english: 'dates', load: async () => (await import('./procedure/day.ts')).dayCommand },
  { name: 'granska', english: 'review', load: async () => (await import('./minutes/check-minutes.ts')).checkMinutesCommand },
  { name: 'las', english: 'read', load: async () => (await import('./minutes/check-minutes.ts')).readMinutesCommand },
  { name: 'gallande', english: 'in-force', load: async () => (await import('./register/in-force-command.ts')).inForceCommand },
  { name: 'register', english: 'register', load: async () => (await import('./register/register-command.ts')).registerCommand },
  { name: 'modellbyte', english: 'change', load: async () => (await import('./models/change.ts')).changeCommand },
  { name: 'betala', english: 'pay', load: async () => (await import('./payments/pay/pay.ts')).payCommand },
  { name: 'bokfor', english: 'book', load: async () => (await import('./payments/book.ts')).bookCommand },
  { name: 'sie', english: 'sie', load: async () => (await import('./payments/sie.ts')).sieCommand },
  { name: 'organisation', english: 'organisation', load: async () => (await import('./own/organisation.ts')).organisationCommand },
  { name: 'overfor', english: 'transfer', load: async () => (await import('./own/transfer.ts')).transferCommand },
  { name: 'overskott', english: 'carry-over', load: async () => (await import('./own/series/carry-over.ts')).carryOverCommand },
  { name: 'folj-upp', english: 'follow-up', load: async () => (await import('./payments/follow-up/follow-up-command.ts')).followUpCommand },
  { name: 'pseudonymisera', english: 'pseudonymise', load: async () => (await import('./delivery/pseudonymise.ts')).pseudonymiseCommand },
  { name: 'starta', english: 'start', load: async () => (await import('./server/start.ts')).startCommand },
  { name: 'intyga', english: 'attest', load: async () => (await import('./server/record.ts')).attestCommand },
  { name: 'sakerhetskopiera', english: 'back-up', load: async () => (await import('./server/record.ts')).backUpCommand },
  { name: 'aterstall', english: 'restore', load: async () => (await import('./server/record.ts')).restoreCommand },
];
