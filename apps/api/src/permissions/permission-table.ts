import type { Role } from './roles.js';

/**
 * WHO MAY DO WHAT. The only place where it is said: an operation or an address that does not stand here is refused to everyone,
 * and `test/api/roles.test.ts` fails. What this comes to, row by row, is `test/golden/role-matrix.md`.
 */
const grants = {
  /** Residents' pages, open data, the way in. */
  open: ['resident', 'reader', 'analyst', 'editor', 'moderator', 'administrator'],
  /** Figures, masked words, frozen reports and their files; one's own marks; asking about a report; one's own account. */
  read: ['reader', 'analyst', 'editor', 'moderator', 'administrator'],
  /** Tables as files, to take along. */
  exportTables: ['analyst', 'editor', 'moderator', 'administrator'],
  /** Files in, imports, and taking them out again. */
  takeIn: ['analyst', 'editor', 'administrator'],
  /** Deciding about findings, themes and words; having the figures counted anew. */
  curate: ['analyst', 'editor', 'administrator'],
  /** Coding statements blind, to measure the machine by. */
  code: ['analyst', 'administrator'],
  /** Putting reports together and freezing them; answering what is asked about them. */
  writeReports: ['analyst', 'editor', 'administrator'],
  /** Links by which somebody without an account reads a frozen report. */
  shareReports: ['editor', 'administrator'],
  /** What residents are told happened then. */
  tellResidents: ['editor', 'moderator', 'administrator'],
  /** Tokens for programs, which give no more than their maker has. */
  makeTokens: ['analyst', 'administrator'],
  /** Publishing, hiding and masking; personal data and originals, each time written down. */
  moderate: ['moderator', 'administrator'],
  /** Destroying records by the municipality's rules, and putting on hold what must be kept. */
  dispose: ['moderator', 'administrator'],
  /** Accounts, others' sessions, the audit log. */
  administer: ['administrator'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Permission = keyof typeof grants;

/** Every permission, in the order of the table. */
export const permissionNames = Object.keys(grants) as Permission[];

/** Of each permission those who have it. */
export const rolesWith: Readonly<Record<Permission, readonly Role[]>> = grants;

const operations: Readonly<Record<Permission, readonly string[]>> = {
  open: [],
  read: [
    'Query.commonGround',
    'Query.comparison',
    'Query.copiedTexts',
    'Query.crossTabulation',
    'Query.curation',
    'Query.district',
    'Query.districts',
    // What has come in, by file: the overview tells what is new, and the page of disposal what there is.
    'Query.imports',
    'Query.keyphrase',
    'Query.keyphraseNetwork',
    'Query.keyphrases',
    'Query.latestRun',
    'Query.meetingNote',
    'Query.municipality',
    'Query.notesOutsideProgramme',
    'Query.nugget',
    'Query.nuggets',
    'Query.outcomes',
    'Query.overview',
    'Query.placeText',
    'Query.programme',
    'Query.quality',
    'Query.readingProgress',
    'Query.report',
    'Query.reportFileProgress',
    'Query.reportVersion',
    'Query.reports',
    'Query.sharedReport',
    'Query.sharedReportFileProgress',
    'Query.statement',
    'Query.statementFacets',
    'Query.statementPlace',
    'Query.statements',
    'Query.theme',
    'Query.themes',
    'Query.viewer',
    'Query.writtenTextNotes',
    'Mutation.commentOnReport',
    'Mutation.markStatement',
    'Mutation.submit',
    'Subscription.dataChanged',
  ],
  exportTables: [],
  takeIn: [
    'Query.import',
    'Query.intakeRules',
    'Query.upload',
    'Mutation.forgetIntakeRule',
    'Mutation.importUpload',
    'Mutation.readUpload',
    'Mutation.removeExampleDialogue',
    'Mutation.removeImport',
    'Mutation.stopImport',
    'Subscription.importProgress',
  ],
  curate: ['Mutation.curate', 'Mutation.repeatRun', 'Mutation.undoCuration'],
  code: ['Query.qualitySample', 'Mutation.codeStatement', 'Mutation.drawQualitySample', 'Mutation.takeBackCoding'],
  writeReports: [
    'Mutation.answerReportComment',
    'Mutation.createReport',
    'Mutation.freezeReport',
    'Mutation.removeReport',
    'Mutation.updateReport',
  ],
  shareReports: ['Mutation.revokeReportShare', 'Mutation.shareReport'],
  tellResidents: ['Mutation.removeOutcome', 'Mutation.writeOutcome'],
  makeTokens: ['Query.apiTokens', 'Mutation.createApiToken', 'Mutation.revokeApiToken'],
  moderate: [
    'Query.moderationHistory',
    'Query.moderationItem',
    'Query.moderationQueue',
    'Query.moderationTotals',
    'Mutation.addRedaction',
    'Mutation.liftRedaction',
    'Mutation.moderate',
    'Mutation.publishAll',
    'Mutation.undoModeration',
  ],
  dispose: [
    'Query.disposals',
    'Query.legalHolds',
    'Query.retention',
    'Mutation.cancelDisposal',
    'Mutation.confirmDisposal',
    'Mutation.liftLegalHold',
    'Mutation.placeLegalHold',
    'Mutation.proposeDisposal',
  ],
  administer: ['Query.auditLog'],
};

const routes: Readonly<Record<Permission, readonly string[]>> = {
  open: [
    'GET /bidra',
    'POST /bidra',
    'GET /delta',
    'GET /delta/:id.ics',
    'GET /kvitto',
    'POST /kvitto',
    'GET /kvitto/:code',
    'GET /kvitto/:code/ratta',
    'POST /kvitto/:code/ratta',
    'GET /kvitto/:code/ta-tillbaka',
    'POST /kvitto/:code/ta-tillbaka',
    'GET /open-data',
    'GET /open-data/catalog.jsonld',
    'GET /open-data/catalog.ttl',
    'GET /open-data/:file',
    'GET /personuppgifter',
    'GET /public/page.css',
    'GET /public/form.js',
    'GET /tillganglighet',
    'GET /logga-in',
    'POST /logga-in',
    'GET /logga-in/kod',
    'POST /logga-in/kod',
    'GET /logga-in/oidc',
    'GET /logga-in/oidc/svar',
    'GET /logga-in/oidc/ut',
    'GET /logga-ut',
    'POST /logga-ut',
    'GET /inbjudan/:token',
    'POST /inbjudan/:token',
    // Who holds the link may have what it opens.
    'GET /shared-reports/:token.:format',
    // Who shows the key is known by it.
    'POST /moderator-session',
    'DELETE /moderator-session',
  ],
  read: [
    'GET /reports/:reportId/versions/:version.:format',
    'GET /konto',
    'POST /konto',
    'GET /konto/kod',
    'POST /konto/kod',
  ],
  exportTables: ['GET /exports/:file'],
  takeIn: ['POST /uploads', 'GET /uploads/:id/problems.csv', 'GET /imports/:id/problems.csv'],
  curate: [],
  code: [],
  writeReports: [],
  shareReports: [],
  tellResidents: [],
  makeTokens: [],
  moderate: ['GET /originals/:id'],
  dispose: [],
  administer: ['GET /konton', 'POST /konton', 'GET /logg'],
};

function byName(table: Readonly<Record<Permission, readonly string[]>>): ReadonlyMap<string, Permission> {
  return new Map(permissionNames.flatMap((permission) => table[permission].map((name) => [name, permission] as const)));
}

/** What each root field of the schema takes, by `Type.field`. */
export const operationPermissions = byName(operations);

/** What each address of a controller takes, by method and template. The dashboard's own pages take `read`. */
export const routePermissions = byName(routes);
