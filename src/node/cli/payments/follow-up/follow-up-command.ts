import { asPlainText } from '../../../../core/swedish/paper/as-plain-text.ts';
import { tellPaperFault } from '../../../../core/swedish/paper/paper-fault.ts';
import { followUpPaper } from '../../../../core/swedish/payments/follow-up/follow-up-paper.ts';
import { followUpCsv, plainFollowUp } from '../../../../core/swedish/payments/follow-up/plain-follow-up.ts';
import { packageVersion } from '../../../project/package.ts';
import { writePaper } from '../../../writers/paper/write-paper.ts';
import type { Command } from '../../commands/command.ts';
import { refused, said } from '../../said.ts';
import { paymentPhrase } from '../phrases.ts';
import { FORMS, RULEBOOK } from '../../taking/often.ts';
import { openFollowUp } from './open-follow-up.ts';

/** What was decided against what was ordered, booked and paid, assignments due, and the public outcomes. */
export const followUpCommand: Command = {
  name: 'folj-upp',
  english: 'follow-up',
  usage: 'likvard folj-upp [dag] [--kant <dag>] [--register <mapp>] [--liggare <fil>] [--sie <fil> --konton <fil> [--tolerant]] [--ut <fil.pdf>]',
  about: {
    sv: 'Följ upp: beslutat mot beordrat, bokfört och betalt, uppdrag, offentliga utfall år för år, och vad dagens regler hade gett.',
    en: 'Follow up: decided against ordered, booked and paid, assignments, public outcomes by year, and what today\'s rules would have given.',
  },
  takes: [...RULEBOOK, 'siffror', 'kant', 'liggare', 'sie', 'konton', 'tolerant', 'ut', ...FORMS],
  run: async (options) => {
    const opened = await openFollowUp(options);
    if (opened.kind === 'refused') return opened.said;
    const { facts, used, notes } = opened.content;
    const { form, language, out } = options;
    const paper = followUpPaper(facts, language);
    const written = out === undefined ? undefined : await writePaper(paper, out);
    if (written?.kind === 'refused') return refused(tellPaperFault(written.fault, language));
    const errors = [...(notes === '' ? [] : [notes]), ...(out === undefined ? [] : [paymentPhrase('paper-written', language, out)])].join('\n');
    switch (form) {
      case 'csv': return { ...said(followUpCsv(facts)), errors };
      case 'json': return { ...said(`${JSON.stringify({ receipt: { program: packageVersion(), files: used }, result: plainFollowUp(facts) }, undefined, 2)}\n`), errors };
      case 'text': return { ...said(asPlainText(paper)), errors };
    }
  },
};
