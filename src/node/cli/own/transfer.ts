import { trySheet, type TriedSheet } from '../../../core/payments/purses/record.ts';
import { plainLedger, plainTried, pursesCsv, triedCsv } from '../../../core/swedish/own/purses/purse-data.ts';
import { ledgerLines, triedLines } from '../../../core/swedish/own/purses/purse-report.ts';
import { draftLines } from '../../../core/swedish/own/purses/draft.ts';
import { fingerprint } from '../../fingerprint.ts';
import { recordPurseActs } from '../../payments/purse-file.ts';
import type { Command } from '../commands/command.ts';
import type { Options } from '../options.ts';
import { shown } from '../payments/shown.ts';
import { askedDays } from '../register/asked-days.ts';
import { refused, said, type Said } from '../said.ts';
import { told } from '../session.ts';
import { ASKED, FORMS, RULEBOOK } from '../taking/often.ts';
import { openPurseLedger, openPurseSheet, openRules, purseLedgerPath } from './open-purses.ts';
import { ownPhrase } from './phrases.ts';
import { transferEffects } from './transfer-effects.ts';

/** Money between purses: tried against the rules of its day, recorded, listed, and followed into the compensation it changes. */
export const transferCommand: Command = {
  name: 'overfor',
  english: 'transfer',
  usage: 'likvard overfor <overforing.yaml> [--skriv] [--liggare <fil>] [--kant <dag>] | lista [--liggare <fil>] | utkast [dag] | foljder <overforing.yaml> [--period 2024]',
  about: {
    sv: 'Pröva en flytt av pengar mot reglerna den dagen och för in den, visa börsarna, eller räkna vilken kompensation flytten ändrar.',
    en: 'Try a transfer of money against the rules of its day and record it, show the purses, or compute which compensation it changes.',
  },
  takes: [...RULEBOOK, 'siffror', 'period', ...ASKED, 'skriv', 'liggare', ...FORMS],
  run: async (options) => {
    const [word = '', ...rest] = options.words;
    switch (word) {
      case '': return refused(ownPhrase('sheet-needed', options.language), 2);
      case 'lista':
      case 'list': return listed(options);
      case 'utkast':
      case 'draft': return drafted(options, rest[0]);
      case 'foljder':
      case 'följder':
      case 'effects': return transferEffects(options, rest[0]);
      default: return transferred(options, word);
    }
  },
};

function transferred(options: Options, path: string): Said {
  const { language } = options;
  const rules = openRules(options);
  if (rules.kind === 'refused') return rules.said;
  const sheet = openPurseSheet(path, options);
  if (sheet.kind === 'refused') return sheet.said;
  const ledgerPath = purseLedgerPath(options, path);
  const ledger = openPurseLedger(ledgerPath, options);
  if (ledger.kind === 'refused') return ledger.said;
  const { index, known, rules: { rules: all }, used } = rules.content;
  const { content: { content }, content: { used: own } } = sheet;
  const judging = { index, rules: all, known, fingerprint };
  const tried = trySheet(content, ledger.content, judging);
  const told1 = shown(options, [own, ...used], { text: triedLines(tried, content.sureness, language), plain: plainTried(tried, content.sureness), csv: triedCsv(tried, content.sureness) });
  if (tried.problems.length > 0) return { ...told1, errors: `${told(tried.problems, language)}\n\n${ownPhrase('nothing-moved', language)}`, code: 1 };
  return options.write === 'write' ? recorded(told1, ledgerPath, options, (ledgerNow) => trySheet(content, ledgerNow, judging)) : { ...told1, errors: ownPhrase('would-move', language) };
}

/** Tries the sheet again with the ledger as it stands when nobody else can write, and records it whole or not at all. */
function recorded(shownSaid: Said, path: string, { language }: Options, again: (ledger: Parameters<typeof trySheet>[1]) => TriedSheet): Said {
  try {
    const done = recordPurseActs<string>(path, (read) => {
      if (read.kind === 'refused') return { kind: 'refused', refusal: told(read.problems, language) };
      const { tried, problems } = again(read.ledger);
      return problems.length > 0 ? { kind: 'refused', refusal: told(problems, language) } : { kind: 'do', acts: tried.flatMap(({ act }) => act ?? []) };
    });
    if (done.kind === 'busy') return refused(ownPhrase('busy', language, done.lock));
    return done.result.kind === 'refused' ? refused(done.result.refusal) : { ...shownSaid, errors: ownPhrase('moved', language, path) };
  } catch {
    return refused(ownPhrase('not-written', language, path));
  }
}

function listed(options: Options): Said {
  const ledger = openPurseLedger(purseLedgerPath(options, undefined), options);
  if (ledger.kind === 'refused') return ledger.said;
  return shown(options, [], { text: ledgerLines(ledger.content, options.language), plain: plainLedger(ledger.content), csv: pursesCsv(ledger.content) });
}

/** A sheet to fill in, with what the rules say of the day. */
function drafted(options: Options, written: string | undefined): Said {
  const days = askedDays(written, options);
  if (days.kind === 'refused') return days.said;
  const rules = openRules(options);
  return rules.kind === 'refused' ? rules.said : said(`${draftLines(rules.content.index, rules.content.rules.rules, days.asked).join('\n')}\n`);
}
