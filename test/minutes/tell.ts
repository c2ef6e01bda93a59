import type { Finding } from '../../src/core/minutes/findings/finding.ts';
import { plainText } from '../../src/core/minutes/text/plain-text.ts';
import { findingLines } from '../../src/core/swedish/minutes/tell-finding.ts';

/** What a finding says, without its place: the sentence, and what to do. */
export function tellFinding(finding: Finding): string {
  const lines = findingLines(finding, plainText('protokoll.txt', ''), 'sv').map((line) => line.trim());
  return `${lines[1] ?? ''} ${(lines.find((line) => line.startsWith('Gör så:')) ?? '').replace('Gör så: ', '')}`;
}
