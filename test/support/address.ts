/** Whether an address leads to a section of the standard: the page of one of its chapters or sections, and there the section. */
export function leadsTo(address: string, section: string, part?: string): boolean {
  const [folder, page = '', anchor] = address.split('/part')[1]?.split(/\/|#/) ?? [];
  const place = /^(?:sect|chapter)_(.*)\.html$/.exec(page)?.[1];
  const isOfPart = part === undefined || Number(folder) === Number(part.replace('PS3.', ''));
  return isOfPart && anchor === `sect_${section}` && place !== undefined && `${section}.`.startsWith(`${place}.`);
}
