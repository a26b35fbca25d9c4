/** Copies what a button stands for, and says so on it. */
export function watchCopies(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy], [data-copy-link]')) {
    const content = [...button.childNodes];
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(button.dataset.copy ?? location.href).then(() => {
        button.style.minWidth = `${String(button.offsetWidth)}px`;
        button.replaceChildren('copied');
        setTimeout(() => {
          button.replaceChildren(...content);
        }, 1200);
      });
    });
  }
}
