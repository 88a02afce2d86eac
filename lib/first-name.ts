/** What somebody is called by those who see no more of them. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name
}
