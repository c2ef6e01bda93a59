import type { Language } from '../../../core/swedish/language-name.ts';
import { tellPaperFault } from '../../../core/swedish/paper/paper-fault.ts';
import type { WrittenPaper } from '../../writers/paper/write-paper.ts';
import { phrase } from '../phrases.ts';
import { refused, said, type Said } from '../said.ts';

/** What is said when a document was written, or could not be. */
export function saidOfPaper(written: WrittenPaper, path: string, language: Language): Said {
  return written.kind === 'refused' ? refused(tellPaperFault(written.fault, language)) : said(`${phrase('document-written', language, path)}\n`);
}
