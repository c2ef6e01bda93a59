import { ExternalHyperlink, InternalHyperlink, TextRun, type ParagraphChild } from 'docx';
import type { Run } from '../../../../core/swedish/paper/paper.ts';

export function runPart(run: Run): ParagraphChild {
  if (typeof run === 'string') return new TextRun(run);
  switch (run.kind) {
    case 'strong': return new TextRun({ text: run.text, bold: true });
    case 'emphasis': return new TextRun({ text: run.text, italics: true });
    case 'code': return new TextRun({ text: run.text, font: 'Consolas', noProof: true });
    case 'link': {
      const children = [new TextRun({ text: run.text, style: 'Hyperlink' })];
      return run.to.startsWith('#') ? new InternalHyperlink({ anchor: bookmarkName(run.to.slice(1)), children }) : new ExternalHyperlink({ link: run.to, children });
    }
  }
}

/** A bookmark's name begins with a letter and holds letters, digits and low lines, at most forty. Others get a sum of theirs as an end. */
export function bookmarkName(anchor: string): string {
  const name = `a_${anchor.replaceAll(/[^A-Za-z0-9_]/gu, '_')}`;
  if (name.length <= 40 && name === `a_${anchor}`) return name;
  const sum = [...anchor].reduce((total, letter) => (total * 31 + (letter.codePointAt(0) ?? 0)) % 2_147_483_647, 7);
  return `${name.slice(0, 28)}_${sum.toString(36)}`;
}
