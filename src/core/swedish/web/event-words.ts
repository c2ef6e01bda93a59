/** The acts of a matter's file in English, by their Swedish names there. */
export const EVENT_WORDS: Readonly<Record<string, string>> = {
  'sammanträde': 'meeting', 'brådska': 'urgency', kommer: 'arrives', 'lämnar': 'leaves', 'jäv': 'conflict of interest', 'tjänstgör': 'substitute serves',
  'ordförandeskap': 'change of chair', 'deltar inte': 'takes no part', ajournering: 'adjournment', 'återupptas': 'resumed', 'förslag': 'proposal', yrkande: 'motion', yttrande: 'statement',
  'återtagande': 'withdrawal', avvisning: 'refused proposal', 'överläggningen avslutas': 'deliberation closed', 'formell prövning': 'formal motion tried', proposition: 'question put',
  'omröstning begärs': 'vote asked for', 'omröstning': 'vote', beslut: 'decision', reservation: 'dissent', anteckning: 'note', 'sammanträdet avslutas': 'meeting ended', justering: 'attestation',
  anslag: 'notice put up', 'anslaget tas ned': 'notice taken down', expediering: 'dispatch', 'överklagande': 'appeal', inhibition: 'stay', 'verkställighet': 'execution', dom: 'judgment', 'rättelse': 'correction',
};

/** What is asked about an act, in English, by its key in a matter's file. */
export const KEY_WORDS: Readonly<Record<string, string>> = {
  organ: 'body', slag: 'kind', dag: 'day', paragraf: 'paragraph', mandat: 'seats', 'närvaro': 'attendance', 'ordförande': 'chair', 'tjänstgörande': 'serving', 'övriga': 'others',
  'kungjort': 'announced', berett: 'prepared', distans: 'remote allowed', 'tillägg': 'additions', 'för': 'for', person: 'person', grund: 'ground', 'jävig': 'conflicted', undantag: 'exception', av: 'by',
  punkter: 'clauses', beteckning: 'short name', 'från': 'from', kallas: 'also called', till: 'to', 'räknas som': 'counts as', besvarar: 'answers', yrkar: 'moves', 'förslag': 'proposal', medgivande: 'leave', 'skäl': 'reason',
  'närvarande': 'present', emot: 'against', 'ordföranden': 'the chair', finner: 'finds', genom: 'by way of', motivering: 'reasons', yrkande: 'motion', steg: 'stage', 'ställs': 'put', 'huvudförslag': 'main proposal',
  'motförslag': 'counter-proposal', ordning: 'order', proposition: 'question', ja: 'yes is for', nej: 'no is for', 'ja enligt ordningen': 'yes by the voting order', 'nej enligt ordningen': 'no by the voting order',
  'fastställd': 'approved', form: 'form', resultat: 'result', 'ordförandens röst': 'the chair\'s vote', lott: 'lot', 'till förmån för': 'in favour of', text: 'text', rader: 'lines', 'anmärkning': 'comment', utfall: 'outcome',
  'rättar': 'corrects', id: 'id', 'i registret': 'in the register', 'röstning': 'voting', 'inkallelseordning': 'order of substitutes',
};
