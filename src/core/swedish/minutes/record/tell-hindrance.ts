import type { Hindrance } from '../../../minutes/record/file/confirm.ts';
import type { Language } from '../../language-name.ts';
import { tellProblem } from '../../problems/tell.ts';

/** Why clauses cannot be confirmed, with where in the minutes it stands and what to do. */
export function tellHindrance(hindrance: Hindrance, file: string, language: Language): string {
  return language === 'sv' ? swedish(hindrance, file) : english(hindrance, file);
}

const block = (head: string, rows: readonly (readonly [string, string])[]): string => [head, ...rows.map(([key, text]) => `  ${key} ${text}`)].join('\n');

function swedish(one: Hindrance, file: string): string {
  switch (one.kind) {
    case 'noClauses': return block(`${file}: inga punkter`, [['Fann:   ', 'varken förslag eller beslut i punkter'], ['Gör så: ', 'Skriv in förslaget och beslutet i utkastet, eller skriv ärendet för hand.']]);
    case 'noSuchClause': return block(`${file}: punkt ${one.clause} finns inte`, [['Fann:   ', `punkterna ${one.clauses.join(', ')}`], ['Gör så: ', 'Ange en av dem, eller alla.']]);
    case 'nameUnsettled': return block(`${file}, rad ${one.name.lines}: ${one.name.written} är ingen i organet`, [
      ['Fann:   ', one.name.candidates.length === 0 ? 'ingen som liknar' : `kan vara ${one.name.candidates.join(' eller ')}; det avgörs inte av programmet`], ['Vilar:  ', `punkt ${one.clauses.join(', ')}`],
      ['Gör så: ', `Säg vem: --namn "${one.name.written}=${one.name.candidates[0] ?? 'Ledamotens namn'}", eller skriv det under "namn" i utkastet. Saknas hela listan: ange den med --organ.`],
    ]);
    case 'doubt': return block(`${file}, rad ${one.doubt.lines}: ${one.doubt.about}`, [['Står:   ', short(one.doubt.words)], ['Vilar:  ', one.doubt.clauses.length === 0 ? 'alla punkter' : `punkt ${one.doubt.clauses.join(', ')}`], ['Gör så: ', 'Rätta händelserna i utkastet och ta bort raden under "oklart".']]);
    case 'refused': return block(one.event ? `${file}, rad ${one.event.lines}: ${one.event.event} (${one.event.id}) får inte ske så` : `${file}: ärendet kan inte läsas`, tellProblem(one.problem, 'sv').split('\n').slice(1).map((line) => ['', line.trim()] as const));
  }
}

function english(one: Hindrance, file: string): string {
  switch (one.kind) {
    case 'noClauses': return block(`${file}: no clauses`, [['Found:  ', 'neither a proposal nor a decision in clauses'], ['Do so:  ', 'Write the proposal and the decision into the draft, or write the matter by hand.']]);
    case 'noSuchClause': return block(`${file}: there is no clause ${one.clause}`, [['Found:  ', `clauses ${one.clauses.join(', ')}`], ['Do so:  ', 'Name one of them, or alla.']]);
    case 'nameUnsettled': return block(`${file}, line ${one.name.lines}: ${one.name.written} is nobody in the body`, [
      ['Found:  ', one.name.candidates.length === 0 ? 'nobody like it' : `may be ${one.name.candidates.join(' or ')}; the program does not settle that`], ['Rests:  ', `clause ${one.clauses.join(', ')}`],
      ['Do so:  ', `Say who: --name "${one.name.written}=${one.name.candidates[0] ?? 'Name of the member'}", or write it under "namn" in the draft. Is the whole list missing, name it with --members.`],
    ]);
    case 'doubt': return block(`${file}, line ${one.doubt.lines}: not settled (${one.doubt.about})`, [['Stands: ', short(one.doubt.words)], ['Rests:  ', one.doubt.clauses.length === 0 ? 'all clauses' : `clause ${one.doubt.clauses.join(', ')}`], ['Do so:  ', 'Mend the acts in the draft and take the line under "oklart" away.']]);
    case 'refused': return block(one.event ? `${file}, line ${one.event.lines}: ${one.event.event} (${one.event.id}) may not be done so` : `${file}: the matter cannot be read`, tellProblem(one.problem, 'en').split('\n').slice(1).map((line) => ['', line.trim()] as const));
  }
}

const MOST = 160;
const short = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)} …` : text);
