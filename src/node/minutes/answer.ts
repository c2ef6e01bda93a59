import { basename } from 'node:path';
import { checkMinutes } from '../../core/minutes/findings/check-minutes.ts';
import { silentCorrections } from '../../core/minutes/findings/corrections.ts';
import type { Finding } from '../../core/minutes/findings/finding.ts';
import { draftOf } from '../../core/minutes/record/draft-of.ts';
import { readMinutes } from '../../core/minutes/read-minutes.ts';
import type { MinutesReading } from '../../core/minutes/reading.ts';
import type { Refusal } from '../../core/minutes/refusal.ts';
import type { TextDocument } from '../../core/minutes/text/document.ts';
import { indexRegister } from '../../core/register/index/index-register.ts';
import { minutesAgainstRegister } from '../../core/register/minutes/minutes-findings.ts';
import type { Language } from '../../core/swedish/language-name.ts';
import { htmlReport } from '../../core/swedish/minutes/html-report.ts';
import { plainFinding, sarifOf } from '../../core/swedish/minutes/plain-findings.ts';
import { plainReading } from '../../core/swedish/minutes/plain-reading.ts';
import { plainRefusal, refusalLines } from '../../core/swedish/minutes/refusals.ts';
import { findingLines } from '../../core/swedish/minutes/tell-finding.ts';
import { summaryLine, unreadLines } from '../../core/swedish/minutes/summary.ts';
import { fingerprint } from '../fingerprint.ts';
import { packageVersion } from '../project/package.ts';
import { readRegisterFiles } from '../project/read-register.ts';
import { readDocument } from '../readers/minutes/read-document.ts';
import type { MinutesAnswer, MinutesJob } from './job.ts';

/** Reads and checks one file, and makes its part of the report. */
export async function answer({ path, against, language, want, members, register }: MinutesJob): Promise<MinutesAnswer> {
  const read = await readDocument(path);
  if (read.kind === 'refused') return refusedAnswer(read.refusal, want, language);
  const earlier = against === undefined ? undefined : await readDocument(against);
  if (earlier?.kind === 'refused') return refusedAnswer(earlier.refusal, want, language);
  const reading = readMinutes(read.document);
  const inText = want === 'reading' || want === 'drafts' ? [] : [...checkMinutes(reading), ...(earlier ? silentCorrections(reading, readMinutes(earlier.document)) : [])];
  const findings = [...inText, ...(want === 'reading' || want === 'drafts' ? [] : againstRegister(reading, register, inText))].toSorted((a, b) => a.span.start - b.span.start);
  const of = (severity: Finding['severity']): number => findings.filter((one) => one.severity === severity).length;
  return { kind: 'read', errors: of('error'), warnings: of('warning'), infos: of('info'), items: reading.items.length, part: partOf(reading, findings, { path, language, want, members }, fingerprint(read.bytes)) };
}

/** The register is read anew for each file: what can pass between threads is text. */
function againstRegister(reading: MinutesReading, path: string | undefined, told: readonly Finding[]): readonly Finding[] {
  const register = path === undefined ? undefined : readRegisterFiles(path)?.register;
  return register ? minutesAgainstRegister(reading, indexRegister(register), told) : [];
}

export function refusedAnswer(refusal: Refusal, want: MinutesJob['want'], language: Language): MinutesAnswer {
  const isData = want === 'json' || want === 'reading';
  return { kind: 'refused', errors: 1, warnings: 0, infos: 0, items: 0, part: isData ? JSON.stringify(plainRefusal(refusal)) : refusalLines(refusal, language).join('\n') };
}

function partOf(reading: MinutesReading, findings: readonly Finding[], { path, language, want, members }: MinutesJob, sum: string): string {
  const { document } = reading;
  switch (want) {
    case 'reading': return JSON.stringify({ ...(plainReading(reading) as object), fingeravtryck: sum });
    case 'drafts': return JSON.stringify({ fingerprint: sum, drafts: reading.items.map((item) => draftOf(reading, item, members)) });
    case 'json': return JSON.stringify({ fil: basename(path), fingeravtryck: sum, paragrafer: reading.items.map(({ number }) => number), 'anmärkningar': findings.map((one) => plainFinding(one, document)), 'ej_förstått': reading.items.reduce((count, item) => count + item.notUnderstood.length, 0) });
    case 'sarif': return JSON.stringify(sarifOf(packageVersion(), [{ uri: uriOf(path), document, findings }]));
    case 'html': return htmlReport([{ document, findings }], language);
    case 'text': return textPart(reading, findings, document, language);
  }
}

const uriOf = (path: string): string => path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');

function textPart(reading: MinutesReading, findings: readonly Finding[], document: TextDocument, language: Language): string {
  const parts = findings.map((one) => findingLines(one, document, language).join('\n'));
  return [...parts, [summaryLine(reading, findings, language), ...unreadLines(reading, language)].join('\n')].join('\n\n');
}
