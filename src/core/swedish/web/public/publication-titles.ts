/** What a publication is called; always in Swedish, since it is published once for everybody. */
export const PUBLICATION_TITLES = {
  comparison: (caseNumber: string, period: string): string => `Förslagen i ${caseNumber} jämförda, ${period}`,
  matter: (caseNumber: string): string => `Ärendet ${caseNumber}: beslut och omröstningar`,
  inForce: (day: string): string => `Vad som gällde ${day}`,
  share: (rule: string, row: string, period: string): string => `${rule}, ${row}, ${period}: hela vägen`,
} as const;
