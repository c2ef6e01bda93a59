import type { Language } from '../language-name.ts';

/** What a refusal is told with; each sentence takes what it needs. */
export type RefusalFacts = Readonly<Record<string, string | number>>;

interface Words {
  readonly title: string;
  readonly detail: (facts: RefusalFacts) => string;
}

/** Everything the server answers instead of what was asked for: what it is, why, and what to do. */
export const SERVER_REFUSALS = {
  'not-found': {
    sv: { title: 'Finns inte', detail: ({ what }) => `${what} finns inte här. Kontrollera stavningen, eller hämta listan på adressen ovanför.` },
    en: { title: 'Not there', detail: ({ what }) => `${what} is not here. Check the spelling, or get the list at the address above it.` },
  },
  'withdrawn': {
    sv: { title: 'Tillbakadraget', detail: ({ title, day, reason }) => `${title} drogs tillbaka ${day}. Skäl: ${reason}` },
    en: { title: 'Taken back', detail: ({ title, day, reason }) => `${title} was taken back on ${day}. Reason: ${reason}` },
  },
  'withdrawn-already': {
    sv: { title: 'Redan tillbakadraget', detail: ({ day }) => `Det här drogs tillbaka ${day}. Inget har ändrats.` },
    en: { title: 'Taken back already', detail: ({ day }) => `This was taken back on ${day}. Nothing has changed.` },
  },
  'message-fixed': {
    sv: { title: 'Kan inte raderas', detail: ({ day }) => `Meddelandet från ${day} skrevs i liggaren av en äldre version, och ur den tas inget bort. Inget har ändrats.` },
    en: { title: 'Cannot be erased', detail: ({ day }) => `The message of ${day} was written in the record by an older version, and nothing is taken out of it. Nothing has changed.` },
  },
  'denied': {
    sv: { title: 'Inte tillåtet', detail: ({ role, action, thing }) => `Rollen ${role} får inte ${action} ${thing}. Inget har ändrats. Be den som sköter behörigheterna om en annan roll.` },
    en: { title: 'Not allowed', detail: ({ role, action, thing }) => `The role ${role} may not ${action} ${thing}. Nothing has changed. Ask whoever keeps the rights for another role.` },
  },
  'login-needed': {
    sv: { title: 'Logga in', detail: () => 'Det här får man se eller göra först när man har loggat in. Gå till /api/logga-in.' },
    en: { title: 'Log in', detail: () => 'This can be seen or done only after logging in. Go to /api/logga-in.' },
  },
  'login-failed': {
    sv: { title: 'Inte inloggad', detail: () => 'Det som kom tillbaka från inloggningen stämmer inte, eller är äldre än tio minuter. Börja om på /api/logga-in.' },
    en: { title: 'Not logged in', detail: () => 'What came back from the login does not hold, or is older than ten minutes. Begin again at /api/logga-in.' },
  },
  'csrf': {
    sv: { title: 'Sidan är för gammal', detail: () => 'Skrivningen bar inte sessionens nyckel i x-likvard-csrf. Inget har ändrats. Hämta /api/session och försök igen.' },
    en: { title: 'The page is too old', detail: () => 'The write did not carry the session\'s key in x-likvard-csrf. Nothing has changed. Get /api/session and try again.' },
  },
  'host': {
    sv: { title: 'Fel värdnamn', detail: () => 'Utan inloggning svarar servern bara på localhost. Gå till adressen som skrevs ut när den startade.' },
    en: { title: 'Wrong host name', detail: () => 'Without login the server answers on localhost only. Go to the address it printed when it started.' },
  },
  'fields': {
    sv: { title: 'Något i frågan läses inte', detail: () => 'Inget har gjorts. Rätta varje fel nedan och skicka igen.' },
    en: { title: 'Something in the request cannot be read', detail: () => 'Nothing has been done. Mend each fault below and send again.' },
  },
  'body-unreadable': {
    sv: { title: 'Innehållet läses inte', detail: ({ type }) => `Innehållet ska vara ${type}, helt och i UTF-8. Inget har gjorts.` },
    en: { title: 'The content cannot be read', detail: ({ type }) => `The content is to be ${type}, whole and in UTF-8. Nothing has been done.` },
  },
  'body-too-large': {
    sv: { title: 'För stort', detail: ({ limit }) => `Innehållet får vara högst ${limit}. Inget har gjorts.` },
    en: { title: 'Too large', detail: ({ limit }) => `The content may be at most ${limit}. Nothing has been done.` },
  },
  'too-deep': {
    sv: { title: 'För djupt', detail: () => 'Det som skickades är nästlat så djupt att det inte går att följa. Inget har sparats.' },
    en: { title: 'Too deep', detail: () => 'What was sent is nested so deep that it cannot be followed. Nothing has been saved.' },
  },
  'too-many': {
    sv: { title: 'För många frågor', detail: ({ seconds }) => `Det kom för många frågor härifrån. Vänta ${seconds} s och försök igen.` },
    en: { title: 'Too many requests', detail: ({ seconds }) => `Too many requests came from here. Wait ${seconds} s and try again.` },
  },
  'no-debtor': {
    sv: { title: 'Ingen betalare', detail: () => 'Kontofilen säger inte varifrån pengarna tas. Lägg till betalare: { bankgiro: …, bank: … } och gör betalfilen igen.' },
    en: { title: 'No payer', detail: () => 'The accounts do not say where the money is taken from. Add betalare: { bankgiro: …, bank: … } and make the payment file again.' },
  },
  'no-accounts': {
    sv: { title: 'Inga konton', detail: () => 'Regionens konton är inte sparade. Spara en kontofil (konton.yaml) på Utbetalningar, eller skicka med den.' },
    en: { title: 'No accounts', detail: () => 'The region\'s accounts have not been kept. Keep a file of accounts (konton.yaml) on Payments, or send it along.' },
  },
  'paper': {
    sv: { title: 'Dokumentet kan inte göras', detail: ({ why }) => `${why}` },
    en: { title: 'The document cannot be made', detail: ({ why }) => `${why}` },
  },
  'invalid': {
    sv: { title: 'Går inte att göra', detail: () => 'Det som skickades har fel som måste rättas. Inget har sparats.' },
    en: { title: 'Cannot be done', detail: () => 'What was sent has faults that must be mended. Nothing has been saved.' },
  },
  'against-the-rules': {
    sv: { title: 'Får inte göras', detail: () => 'Det går att läsa, men reglerna hindrar det. Inget har sparats. Nedan står vilken regel och vad man kan göra i stället.' },
    en: { title: 'May not be done', detail: () => 'It can be read, but the rules forbid it. Nothing has been saved. Below stands which rule, and what can be done instead.' },
  },
  'not-one-act': {
    sv: { title: 'Inte en händelse', detail: () => 'Det som skickades är inte precis en händelse i ärendets form, med två blanksteg före strecket. Inget har sparats. En rättelse är en händelse för sig.' },
    en: { title: 'Not one act', detail: () => 'What was sent is not exactly one act in the form of the matter, with two spaces before the dash. Nothing has been saved. A correction is an act of its own.' },
  },
  'only-scenarios': {
    sv: { title: 'Bara förslag', detail: ({ found }) => `Ett förslag har bara block som heter scenarier och beslut; här finns ${found}. Inget har sparats. Det beslutade ändras genom beslut.` },
    en: { title: 'Proposals only', detail: ({ found }) => `A proposal has only blocks named scenarier and beslut; here there is ${found}. Nothing has been saved. What is decided is changed by decisions.` },
  },
  'reading-same': {
    sv: { title: 'Inget nytt är bekräftat', detail: () => 'Ärendet har redan allt som är bekräftat. Inget har ändrats.' },
    en: { title: 'Nothing new is confirmed', detail: () => 'The matter has all that is confirmed. Nothing has changed.' },
  },
  'reading-otherwise': {
    sv: { title: 'Läsningen säger annat än ärendet', detail: ({ what }) => `Punkt ${what} står redan i ärendet och läses nu annorlunda, eller inte alls. Inget har ändrats. Rätta händelsen i ärendet, så att båda säger detsamma, eller spara läsningen som ett annat ärende.` },
    en: { title: 'The reading says other than the matter', detail: ({ what }) => `Clause ${what} stands in the matter and now reads otherwise, or not at all. Nothing has changed. Correct the act in the matter, so that both say the same, or save the reading as another matter.` },
  },
  'reading-corrected': {
    sv: { title: 'Ärendet är rättat', detail: () => 'Händelser i ärendet har rättats sedan det sparades, och rättelserna gäller läsningen som den var. Inget har ändrats. Spara de nya punkterna som ett annat ärende.' },
    en: { title: 'The matter is corrected', detail: () => 'Acts of the matter have been corrected since it was saved, and the corrections are of the reading as it was. Nothing has changed. Save the new clauses as another matter.' },
  },
  'counted-as': {
    sv: { title: 'Ett ärende räknar med förslaget', detail: ({ what }) => `I ${what} räknas ett förslag som det här. Inget har ändrats. Rätta först i ärendet vilket scenario förslaget räknas som.` },
    en: { title: 'A matter counts on the proposal', detail: ({ what }) => `In ${what} a proposal counts as this one. Nothing has changed. Correct first, in the matter, which scenario its proposal counts as.` },
  },
  'proposal-withdrawn': {
    sv: { title: 'Redan tillbakadraget', detail: ({ who, when }) => `Förslaget drogs tillbaka ${when} av ${who}. Inget har ändrats. Läs om listan.` },
    en: { title: 'Withdrawn already', detail: ({ who, when }) => `The proposal was withdrawn on ${when} by ${who}. Nothing has changed. Read the list again.` },
  },
  'conflict': {
    sv: { title: 'Någon annan hann före', detail: ({ found }) => `Det har skrivits något sedan du läste: nu är det ${found} poster. Inget har sparats. Läs om och försök igen.` },
    en: { title: 'Somebody else was first', detail: ({ found }) => `Something has been written since you read: there are ${found} entries now. Nothing has been saved. Read again and retry.` },
  },
  'key-taken': {
    sv: { title: 'Nyckeln är använd', detail: () => 'Samma Idempotency-Key har använts till något annat. Inget har sparats. Ta en ny nyckel.' },
    en: { title: 'The key is used', detail: () => 'The same Idempotency-Key was used for something else. Nothing has been saved. Take a new key.' },
  },
  'precondition-needed': {
    sv: { title: 'Säg vad du har läst', detail: () => 'En skrivning bär If-Match med läsningens ETag (eller 0 för något nytt) och en egen Idempotency-Key på 8 till 100 tecken. Inget har sparats.' },
    en: { title: 'Say what you have read', detail: () => 'A write carries If-Match with the ETag of what was read (or 0 for something new) and an Idempotency-Key of its own, 8 to 100 characters. Nothing has been saved.' },
  },
  'same-person': {
    sv: { title: 'Två par ögon', detail: ({ who }) => `${who} har upprättat det här och får inte själv godkänna det. Inget har sparats. Be någon annan.` },
    en: { title: 'Two pairs of eyes', detail: ({ who }) => `${who} drew this up and may not approve it too. Nothing has been saved. Ask somebody else.` },
  },
  'busy': {
    sv: { title: 'Upptagen', detail: ({ most }) => `Högst ${most} arbeten pågår samtidigt. Vänta tills ett är klart.` },
    en: { title: 'Busy', detail: ({ most }) => `At most ${most} pieces of work go on at once. Wait until one is done.` },
  },
  'file-name': {
    sv: { title: 'Filnamnet tas inte emot', detail: ({ name }) => `Filen "${name}" har ett namn som leder någon annanstans, är för långt eller har tecken som inte syns. Inget har sparats. Byt namn på filen; högst två mappar djupt.` },
    en: { title: 'The file name is not taken', detail: ({ name }) => `The file "${name}" has a name that leads elsewhere, is too long or has characters that cannot be seen. Nothing has been saved. Rename the file; at most two folders deep.` },
  },
  'file-twice': {
    sv: { title: 'Samma filnamn två gånger', detail: ({ name }) => `Det kom två filer som heter ${name}; stora och små bokstäver räknas lika. Inget har sparats. Byt namn på den ena.` },
    en: { title: 'The same file name twice', detail: ({ name }) => `Two files named ${name} came; capitals and small letters count as the same. Nothing has been saved. Rename one of them.` },
  },
  'too-many-files': {
    sv: { title: 'För många filer', detail: ({ most }) => `Högst ${most} filer tas emot på en gång. Inget har sparats.` },
    en: { title: 'Too many files', detail: ({ most }) => `At most ${most} files are taken at once. Nothing has been saved.` },
  },
  'disk-full': {
    sv: { title: 'Disken är full', detail: () => 'Filerna får inte plats på servern. Inget har sparats. Säg till den som sköter driften.' },
    en: { title: 'The disk is full', detail: () => 'There is no room for the files on the server. Nothing has been saved. Tell whoever runs it.' },
  },
  'import-refused': {
    sv: { title: 'Filerna är inte inlästa', detail: () => 'Filerna är lästa som kommandona läser dem, och något stämmer inte. Inget har sparats. Rätta varje fel nedan och skicka allt igen.' },
    en: { title: 'The files have not been read in', detail: () => 'The files were read as the commands read them, and something is not right. Nothing has been saved. Mend each fault below and send all of it again.' },
  },
  'import-there': {
    sv: { title: 'Redan inläst', detail: ({ name, by, when }) => `Just de här filerna är redan inlästa, som "${name}", av ${by} ${when}. Inget nytt har sparats. Välj dem i listan i stället.` },
    en: { title: 'Read in already', detail: ({ name, by, when }) => `Just these files have been read in already, as "${name}", by ${by} ${when}. Nothing new has been saved. Choose them in the list instead.` },
  },
  'import-in-use': {
    sv: { title: 'Siffrorna används', detail: ({ name }) => `Regelboken räknas med ${name}, så filerna kan inte gallras. Inget har ändrats. Välj andra siffror först.` },
    en: { title: 'The figures are in use', detail: ({ name }) => `The rulebook is computed with ${name}, so the files cannot be erased. Nothing has changed. Choose other figures first.` },
  },
  'import-gone': {
    sv: { title: 'Filerna är borta', detail: ({ name }) => `Filerna till ${name} ligger inte på den här servern. Inget har ändrats. Lägg tillbaka dem ur en säkerhetskopia (docs/drift.md).` },
    en: { title: 'The files are gone', detail: ({ name }) => `The files of ${name} are not on this server. Nothing has changed. Put them back from a backup (docs/drift.md).` },
  },
  'store-gone': {
    sv: { title: 'Lagret svarar inte', detail: () => 'Databasen svarar inte. Inget har sparats. Försök igen om en stund.' },
    en: { title: 'The store does not answer', detail: () => 'The database does not answer. Nothing has been saved. Try again in a while.' },
  },
  'stopped': {
    sv: { title: 'Avbrutet', detail: () => 'Arbetet avbröts. Inget har sparats.' },
    en: { title: 'Stopped', detail: () => 'The work was stopped. Nothing has been saved.' },
  },
  'fault': {
    sv: { title: 'Fel i programmet', detail: ({ number }) => `Programmet kunde inte svara. Inget har sparats. Ange ${number} när felet anmäls.` },
    en: { title: 'A fault in the program', detail: ({ number }) => `The program could not answer. Nothing has been saved. Name ${number} when you report it.` },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, Words>>>>;

export type RefusalCode = keyof typeof SERVER_REFUSALS;

/** The sentences of a refusal. */
export function refusalWords(code: RefusalCode, facts: RefusalFacts, language: Language): { readonly title: string; readonly detail: string } {
  const { title, detail }: Words = SERVER_REFUSALS[code][language];
  return { title, detail: detail(facts) };
}
