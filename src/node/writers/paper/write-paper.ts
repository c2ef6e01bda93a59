import { writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { asMarkdown } from '../../../core/swedish/paper/as-markdown.ts';
import { asPlainText } from '../../../core/swedish/paper/as-plain-text.ts';
import type { PaperFault } from '../../../core/swedish/paper/paper-fault.ts';
import type { Paper } from '../../../core/swedish/paper/paper.ts';
import type { MadePaper } from './made-paper.ts';

/** The forms a paper can be had in, by the ending of a file's name. */
export type PaperForm = 'md' | 'txt' | 'docx' | 'pdf';

const FORMS: readonly string[] = ['md', 'txt', 'docx', 'pdf'] satisfies readonly PaperForm[];

export type WrittenPaper = { readonly kind: 'written' } | { readonly kind: 'refused'; readonly fault: PaperFault };

/** Writes a paper to a file in the form its name ends with. A paper that cannot be had in that form leaves no file behind. */
export async function writePaper(paper: Paper, path: string): Promise<WrittenPaper> {
  const form = formOf(path);
  if (!form) return { kind: 'refused', fault: { code: 'paper-form', path } };
  const made = await paperAs(paper, form);
  if (made.kind === 'refused') return made;
  try {
    writeFileSync(path, made.bytes);
    return { kind: 'written' };
  } catch {
    return { kind: 'refused', fault: { code: 'paper-not-written', path } };
  }
}

/** A paper as the bytes of a file. The same paper gives the same bytes, whenever and in whatever folder it is made. */
export async function paperAs(paper: Paper, form: PaperForm): Promise<MadePaper> {
  // The two large libraries are read in only when somebody asks for their form.
  switch (form) {
    case 'md': return { kind: 'made', bytes: Buffer.from(asMarkdown(paper)) };
    case 'txt': return { kind: 'made', bytes: Buffer.from(asPlainText(paper)) };
    case 'docx': return { kind: 'made', bytes: await (await import('./docx/paper-as-docx.ts')).paperAsDocx(paper) };
    case 'pdf': return (await import('./pdf/paper-as-pdf.ts')).paperAsPdf(paper);
  }
}

/** The form that the ending of a file's name asks for; undefined for another ending. */
export function formOf(path: string): PaperForm | undefined {
  const ending = extname(path).slice(1).toLowerCase();
  return FORMS.includes(ending) ? (ending as PaperForm) : undefined;
}
