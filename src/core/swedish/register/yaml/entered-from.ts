/** What stands over entries that were made from a matter. The register's files are Swedish, as the decisions they are of. */
export function enteredFrom(matter: string): string {
  return `Poster ur ärendet ${matter}, skrivna med likvard arende --till-register. En post ändras inte: var den fel, läggs en ny till med "rättar:".`;
}
