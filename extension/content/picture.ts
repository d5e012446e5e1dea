/** Editors that paint their text on a canvas: nothing of it stands in the page. */
const HOSTS = /^docs\.google\.com$|(?:^|\.)officeapps\.live\.com$|(?:^|\.)sharepoint\.com$|^onedrive\.live\.com$|^word\.cloud\.microsoft$/;

/** A page of words has more than this; below it a canvas that fills the page is taken for the document. */
const FEW_WORDS = 600;
const LARGE = 0.35;

/** Whether the document of this page is drawn, so that reading its text would review only buttons and menus. */
export function isDrawn(page: Document, textLength: number): boolean {
  if (page.querySelector('.kix-canvas-tile-content')) return true;
  if (HOSTS.test(page.location.hostname) && textLength < FEW_WORDS * 4) return true;
  if (textLength >= FEW_WORDS) return false;
  const view = page.defaultView;
  if (!view) return false;
  const drawn = Array.from(page.querySelectorAll('canvas')).reduce((sum, canvas) => {
    const box = canvas.getBoundingClientRect();
    return sum + box.width * box.height;
  }, 0);
  return drawn > LARGE * view.innerWidth * view.innerHeight;
}
