/** What a part of an item holds. The names are the grammar's own; what each body calls them is data below. */
export type SectionKind =
  | 'title' | 'summary' | 'proposal' | 'motions' | 'procedure' | 'vote' | 'decision' | 'note' | 'dissent' | 'nonParticipation' | 'conflict'
  | 'dispatch' | 'basis' | 'rollCallList' | 'adjournment' | 'attendance' | 'attestation' | 'appeal' | 'other';

/** Headings as bodies write them, in lower case without end signs. A heading that is not here is told as such, and its text is kept. */
export const HEADINGS: Readonly<Record<Exclude<SectionKind, 'title'>, readonly string[]>> = {
  summary: [
    'sammanfattning', 'sammanfattning av ärendet', 'ärendebeskrivning', 'beskrivning av ärendet', 'beskrivning', 'ärendet', 'bakgrund', 'bakgrund och motiv', 'beredning', 'ärendets beredning',
    'tidigare beredning', 'bedömning', 'överväganden', 'förvaltningens bedömning', 'förvaltningens yttrande', 'redogörelse', 'redogörelse för ärendet', 'ärenderedogörelse', 'inledning', 'information', 'föredragning',
    'ekonomiska konsekvenser', 'konsekvenser', 'ekonomi', 'finansiering', 'barnkonsekvensanalys', 'prövning av barnets bästa', 'barnets bästa', 'jämställdhet', 'miljökonsekvenser', 'juridiska konsekvenser', 'lagstöd',
    'syfte', 'motivering', 'motivering till beslut', 'motivering till beslutet', 'skäl för beslutet', 'skäl till beslut', 'sammanfattande bedömning', 'tidigare beslut', 'ärendets gång', 'ärendehistorik', 'kommunikation', 'uppföljning',
  ],
  proposal: [
    'hemställan', 'hemställan till beslut', 'förslag till ställningstagande',
    'förslag till beslut', 'beslutsförslag', 'förslag', 'förvaltningens förslag till beslut', 'förvaltningens förslag', 'tjänstemannaförslag', 'ordförandens förslag till beslut', 'ordförandens förslag', 'framlagt förslag', 'förslag till beslut i ärendet',
    'liggande förslag', 'tjänsteförslag', 'kontorets förslag till beslut', 'direktörens förslag till beslut', 'föreliggande förslag till beslut', 'presidiets förslag', 'presidiets förslag till beslut',
  ],
  motions: [
    'yrkanden', 'yrkande', 'yrkanden och förslag', 'förslag och yrkanden', 'yrkanden under sammanträdet', 'förslag till beslut på sammanträdet', 'förslag till beslut under sammanträdet', 'förslag på sammanträdet', 'ändringsyrkande', 'ändringsyrkanden',
    'tilläggsyrkande', 'tilläggsyrkanden', 'återremissyrkande', 'avslagsyrkande', 'överläggning', 'överläggningar', 'överläggning och yrkanden', 'dagens sammanträde', 'behandling', 'ärendets behandling', 'ärendets behandling under sammanträdet', 'ärendets behandling på sammanträdet',
    'behandling på sammanträdet', 'behandling under sammanträdet', 'debatt', 'inlägg', 'anföranden', 'diskussion', 'yttranden', 'yttrande', 'yrkanden i ärendet', 'under sammanträdet', 'på sammanträdet', 'talare', 'yrkande och propositionsordning', 'sammanträdet', 'ledamöternas förslag till beslut',
  ],
  procedure: [
    'proposition', 'propositioner', 'propositionsordning', 'beslutsgång', 'beslutsordning', 'proposition och beslutsgång', 'propositionsställande', 'beslutsprocess', 'proposition och beslut', 'propositionsordning och beslutsgång', 'beslutsgången', 'ställande av proposition', 'proposition på yrkanden', 'propositioner och omröstning',
  ],
  vote: [
    'omröstning', 'votering', 'omröstningar', 'voteringar', 'omröstningsresultat', 'voteringsresultat', 'resultat av omröstning', 'resultat av omröstningen', 'resultat av voteringen', 'resultat', 'voteringsordning', 'omröstningsordning', 'voteringsproposition',
    'omröstningsproposition', 'omröstning och resultat', 'votering och resultat', 'rösträkning', 'omröstningen', 'voteringen', 'utfall',
  ],
  decision: ['beslut', 'beslutet', 'beslut i ärendet', 'beslut i huvudsaken', 'slutligt beslut', 'fattat beslut', 'nämnden beslutar', 'styrelsen beslutar', 'beslutar', 'protokollsbeslut'],
  note: [
    'protokollsanteckning', 'protokollsanteckningar', 'särskilt yttrande', 'särskilda yttranden', 'anteckning', 'anteckningar', 'anteckning till protokollet', 'anteckningar till protokollet', 'röstförklaring', 'röstförklaringar', 'yttrande till protokollet',
    'protokollsuttalande', 'särskild anteckning', 'noteringar', 'notering', 'noteringar till protokollet', 'noteras till protokollet', 'anmärkning', 'anmärkningar', 'ersättaryttrande', 'språkröranteckning',
  ],
  dissent: ['reservation', 'reservationer', 'reservation mot beslutet', 'reservationer mot beslutet', 'skriftlig reservation', 'skriftliga reservationer', 'blank reservation', 'reservationer och särskilda yttranden', 'reservation och särskilt yttrande', 'reservationer mot beslut', 'reservation mot beslut'],
  nonParticipation: ['deltar ej', 'deltog ej', 'deltog inte', 'deltar ej i beslutet', 'deltar inte i beslutet', 'deltar ej i beslut', 'deltar inte i beslut', 'ej deltagande i beslut', 'ej deltagande i beslutet', 'deltog ej i beslutet', 'deltog inte i beslutet', 'avstår från att delta i beslutet', 'avstår från att delta', 'deltar inte', 'ej deltagande', 'icke deltagande i beslutet'],
  conflict: ['jäv', 'jävsanmälan', 'anmälan om jäv', 'anmälan av jäv', 'jävsanmälningar', 'jävssituation', 'jäv/delaktighet', 'jäv och delaktighet', 'jäv och ordförandeskap'],
  dispatch: [
    'expedieras till', 'expedieras', 'expediering', 'expedierats till', 'beslutet expedieras till', 'beslutet skickas till', 'beslut skickas till', 'beslutet ska skickas till', 'beslutet skickas även till', 'protokollsutdrag till', 'protokollsutdrag skickas till', 'protokollsutdrag', 'utdrag till', 'utdrag skickas till',
    'skickas till', 'sändlista', 'delges', 'beslutet delges', 'beslut delges', 'kopia till', 'kopia av beslutet till', 'sänds till', 'beslutet sänds till', 'för kännedom', 'för åtgärd', 'beslutet meddelas', 'beslut meddelas', 'meddelas', 'expedieras för kännedom', 'beslutsexpediering', 'mottagare', 'delgivning', 'protokollsutdrag sänds till',
    'beslut expedieras till', 'beslut till', 'beslutet till', 'paragrafen skickas till', 'paragrafen delges', 'underrättelse', 'beslutet ska expedieras till', 'exp', 'delges för kännedom',
  ],
  basis: ['beslutsunderlag', 'underlag för beslut', 'underlag', 'handlingar', 'handlingar i ärendet', 'bilagor', 'bilaga', 'beslutsunderlag och handlingar', 'beslutshandlingar', 'referenser', 'ärendets handlingar', 'underlag till beslut', 'underliggande handlingar', 'aktuella handlingar', 'beslutsunderlag/handlingar', 'underlag i ärendet', 'till ärendet hör'],
  rollCallList: ['voteringslista', 'voteringslistor', 'voteringslist(or)', 'omröstningslista', 'omröstningslistor', 'omröstningsprotokoll', 'voteringsprotokoll', 'röstlista', 'röstprotokoll', 'voteringsbilaga', 'omröstningsbilaga', 'upprop', 'röstlängd', 'omröstningar och listor'],
  adjournment: ['ajournering', 'ajourneringar', 'paus', 'mötet ajourneras'],
  attendance: [
    'närvarande', 'närvarolista', 'närvaro', 'närvarande ledamöter', 'beslutande', 'beslutande ledamöter', 'beslutande ersättare', 'ledamöter', 'ersättare', 'tjänstgörande ersättare', 'ej tjänstgörande ersättare', 'icke tjänstgörande ersättare', 'närvarande ersättare', 'närvarande ej tjänstgörande ersättare', 'ersättare (ej tjänstgörande)',
    'övriga närvarande', 'övriga deltagare', 'övriga deltagande', 'övriga', 'frånvarande', 'frånvarande ledamöter', 'ej närvarande', 'tjänstepersoner', 'tjänstemän', 'närvarande tjänstepersoner', 'insynsplats', 'fackliga företrädare', 'deltagare', 'närvarande med yttranderätt',
  ],
  attestation: ['justering', 'justerare', 'utses att justera', 'justeringsmän', 'justeringsman', 'protokolljusterare', 'justeringens plats och tid', 'justeringens tid och plats', 'val av justerare', 'underskrifter', 'underskrift', 'justerande', 'bevis om anslag', 'bevis', 'anslag', 'anslag/bevis', 'bevis/anslag', 'tillkännagivande', 'anslagsbevis', 'bevis om justeringens tillkännagivande', 'bevis om tillkännagivande', 'tillkännagivande av protokoll'],
  appeal: ['överklagande', 'hur man överklagar', 'överklagandehänvisning', 'besvärshänvisning', 'hur du överklagar'],
  other: ['paragrafer', 'ärendelista', 'föredragningslista', 'innehåll', 'innehållsförteckning', 'dagordning', 'interpellation', 'frågor'],
};
