import type { Members } from '../../core/minutes/record/names/members.ts';
import type { Language } from '../../core/swedish/language-name.ts';

/** What is asked of one file, and what is handed back: text and numbers only, so that it can pass between threads. */
export interface MinutesJob {
  readonly path: string;
  /** An earlier version of the same minutes, to tell what was changed without a word. */
  readonly against?: string | undefined;
  /** The register to hold what the minutes say against. */
  readonly register?: string | undefined;
  readonly language: Language;
  readonly want: 'text' | 'json' | 'sarif' | 'html' | 'reading' | 'drafts';
  /** The body's members, to match names with, when drafts of matters are wanted. */
  readonly members?: Members | undefined;
}

export interface MinutesAnswer {
  readonly kind: 'read' | 'refused';
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Paragraphs read. */
  readonly items: number;
  /** The part of the report this file gives, in the form asked for. */
  readonly part: string;
}
