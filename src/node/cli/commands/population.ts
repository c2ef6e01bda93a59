import { formatNumber } from '../../../core/swedish/numbers/numbers.ts';
import { integer } from '../../../core/quantity/rational.ts';
import { parseSpan } from '../../population/generate/span.ts';
import type { Options } from '../options.ts';
import { phrase } from '../phrases.ts';
import { progressBar, stoppable } from '../progress.ts';
import { refused, said, type Said } from '../said.ts';
import type { Command } from './command.ts';

const MOST_PERSON_MONTHS = 200_000_000;
const MOST_SEED = 2 ** 32 - 1;

/** Makes a synthetic population, or with the word prova checks one. */
export const populationCommand: Command = {
  name: 'befolkning',
  english: 'population',
  usage: 'likvard befolkning --antal <n> --manader <från..till> --ut <mapp> [--fro <n>] | befolkning prova <mapp eller fil> [--lagg-undan <fil>] [--minst <n>]',
  about: {
    sv: 'Gör en syntetisk befolkning i Parquet, eller pröva en i Parquet eller CSV.',
    en: 'Make a synthetic population in Parquet, or check one in Parquet or CSV (prova, check).',
  },
  takes: ['antal', 'manader', 'fro', 'ut', 'beskrivning', 'avvisa', 'lagg-undan', 'minst'],
  run: async (options) => {
    if (options.words.length === 0) return generate(options);
    // DuckDB takes its time to start: only those who have a population wait for it.
    const { checkPopulation } = await import('../population/check.ts');
    return checkPopulation(options);
  },
};

async function generate({ count, months, seed: seedText = '1', out, language }: Options): Promise<Said> {
  const span = months === undefined ? undefined : parseSpan(months);
  const persons = wholeOf(count);
  const seed = wholeOf(seedText);
  const wrong = [
    ...(persons === undefined || persons < 1 || persons * (span?.months.length ?? 1) > MOST_PERSON_MONTHS ? [phrase('population-count', language)] : []),
    ...(span ? [] : [phrase('population-months', language)]),
    ...(seed === undefined || seed > MOST_SEED ? [phrase('population-seed', language)] : []),
    ...(out === undefined ? [phrase('population-out', language)] : []),
  ];
  if (wrong.length > 0 || persons === undefined || !span || seed === undefined || out === undefined) return refused(phrase('population-wish', language, wrong.join('\n')), 2);
  const { generatePopulation } = await import('../../population/generate/generate.ts');
  const bar = progressBar(language);
  const made = await stoppable((signal) => generatePopulation({ persons, span, seed, folder: out }, { signal, progress: bar.show }));
  bar.clear();
  switch (made.kind) {
    case 'occupied': return refused(phrase('population-occupied', language, out));
    case 'stopped': return refused(phrase('population-stopped', language));
    case 'generated': {
      const rows = Object.entries(made.description.rader).map(([file, number]) => `  ${file}: ${formatNumber(integer(number), 0, language)} ${language === 'sv' ? 'rader' : 'rows'}`);
      return said(`${[`${out}: ${language === 'sv' ? made.description.om : 'Synthetic. No person, unit or place exists.'}`, ...rows].join('\n')}\n`);
    }
  }
}

/** Digits, with spaces between thousands if one likes. */
function wholeOf(text: string | undefined): number | undefined {
  const digits = text?.replaceAll(/[\s\u00a0]/gu, '') ?? '';
  return /^\d{1,12}$/u.test(digits) ? Number(digits) : undefined;
}
