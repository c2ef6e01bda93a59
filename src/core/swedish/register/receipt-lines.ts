import type { Fingerprinted } from '../../calculation/receipt.ts';
import type { Language } from '../language-name.ts';

/** What made an answer: the program, the files of the register, what was asked, and the answer's own fingerprint. */
export interface RegisterReceipt {
  readonly program: string;
  readonly register: readonly Fingerprinted[];
  readonly asked: string;
  readonly result: string;
}

/** The receipt as a person reads it; fingerprints are cut to twelve signs. */
export function registerReceiptLines({ program, register, asked, result }: RegisterReceipt, language: Language): readonly string[] {
  const [heading, question, answer] = language === 'sv' ? ['Kvitto', 'fråga', 'svar'] : ['Receipt', 'question', 'answer'];
  return [
    heading, `  program: likvard ${program}`, `  register: ${register.map(({ file, fingerprint }) => `${file} ${fingerprint.slice(0, 12)}`).join(', ')}`,
    `  ${question}: ${asked}`, `  ${answer}: ${result.slice(0, 12)}`,
  ];
}
