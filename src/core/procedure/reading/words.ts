/** The Swedish words of a matter's file, and what they mean. */
export const ANSWERS = new Map([['ja', 'yes'], ['nej', 'no'], ['okänt', 'unknown']] as const);
export const BODY_KINDS = new Map([['nämnd', 'board'], ['fullmäktige', 'assembly']] as const);
export const ROLES = new Map([
  ['ordförande', 'chair'], ['vice ordförande', 'viceChair'], ['2:e vice ordförande', 'secondViceChair'], ['ledamot', 'member'], ['ersättare', 'substitute'],
] as const);
export const PRESENCES = new Map([['i rummet', 'room'], ['ljud och bild', 'soundAndPicture'], ['bara ljud', 'soundOnly']] as const);
export const REGIMES = new Map([['KL13', 'KL13'], ['FL', 'FL']] as const);
export const SUBJECTS = new Map([
  ['vanligt', 'ordinary'], ['val', 'election'], ['anställning', 'employment'], ['extra val', 'extraElection'], ['myndighetsutövning', 'exerciseOfAuthority'],
] as const);
export const STAGES = new Map([['motförslag', 'counter'], ['huvud', 'main'], ['enkel', 'single'], ['tillägg', 'addition']] as const);
export const FORMS = new Map([['öppen', 'open'], ['sluten', 'secret']] as const);
export const VOTING_FORMS = new Map([['upprop', 'rollCall'], ['handuppräckning', 'showOfHands'], ['röstapparat', 'buttons']] as const);
export const EXCEPTIONS = new Map([['bolag', 'company'], ['stiftelse', 'foundation']] as const);
export const FORMAL = new Map([['bordläggning', 'postpone'], ['återremiss', 'referBack']] as const);

export const SURENESS = new Map([['A', 'A'], ['B', 'B'], ['C', 'C']] as const);
export const CONSTRUCTED = new Map([['ja', 'yes'], ['nej', 'no']] as const);

/** How a register knows of an act: by the body's own text, retold in another, said by a third party, or concluded. */
export const HOW_KNOWN = new Map([['egen text', 'ownText'], ['återgivet', 'retold'], ['annans uppgift', 'thirdParty'], ['slutsats', 'concluded']] as const);
