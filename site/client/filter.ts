/** Shows the meanings of one DIMSE service alone, where a link names it and the page has it. */
export function filterMeanings(service: string | null): void {
  const sections = [...document.querySelectorAll<HTMLElement>('.meaning')];
  const has = ({ dataset }: HTMLElement, name: string): boolean => (dataset.services ?? '').split(' ').includes(name);
  const isUseful = service !== null && sections.some((section) => has(section, service));
  for (const section of sections) section.hidden = isUseful && !has(section, service);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-filter] a')) {
    const named = new URL(link.href).searchParams.get('service');
    if (named === (isUseful ? service : null)) link.setAttribute('aria-current', 'true');
  }
}
