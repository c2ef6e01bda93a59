import { basename } from 'node:path';
import { explore } from '../../../core/procedure/explorer/explore.ts';
import { readRankings } from '../../../core/procedure/explorer/read-rankings.ts';
import { explorationReport } from '../../../core/swedish/procedure/exploration-report.ts';
import { plainExploration } from '../../../core/swedish/procedure/plain-matter.ts';
import type { Command } from '../commands/command.ts';
import { phrase } from '../phrases.ts';
import { refused, said } from '../said.ts';
import { told } from '../session.ts';
import { textAt } from './open-matter.ts';
import { stamped } from './stamped.ts';

/** Which proposals can win a clause, over every order of rounds and every main proposal. */
export const votingOrderCommand: Command = {
  name: 'rostordning',
  english: 'voting-order',
  usage: 'likvard rostordning <fil.yaml>',
  about: {
    sv: 'Pröva alla voteringsordningar för en punkt: vilka förslag som kan vinna, och när ordningen ensam avgör.',
    en: 'Try every voting order of a clause: which proposals can win, and when the order alone decides.',
  },
  takes: ['json'],
  run: async (options) => {
    const { words: [path], language } = options;
    if (path === undefined) return refused(phrase('rankings-needed', language), 2);
    const text = textAt(path);
    if (text === undefined) return refused(phrase('no-file', language, path));
    const { rankings, problems } = readRankings(basename(path), text);
    if (!rankings) return refused(told(problems, language));
    const exploration = explore(rankings.proposals, rankings.groups);
    return said(stamped(options, { file: basename(path), text }, () => explorationReport(exploration, rankings, language), () => plainExploration(exploration, rankings)));
  },
};
