import type { Language } from '../../../core/swedish/language-name.ts';
import type { Options } from '../options.ts';
import type { Said } from '../said.ts';
import type { OptionName } from '../taking/option-table.ts';

/** One command of the program: what it is called, what it does in a line, how it is used, and doing it. */
export interface Command {
  readonly name: string;
  readonly english: string;
  readonly usage: string;
  readonly about: Readonly<Record<Language, string>>;
  /** The options that its code reads, beside those that every command takes; any other is refused before it is run. Where its words differ, those of all its words. */
  readonly takes: readonly OptionName[];
  readonly run: (options: Options) => Promise<Said>;
}
