/** "Căn cứ pháp lý" → "can-cu-phap-ly": the name of a place within a page. */
export function slug(heading: string): string {
  return heading.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** Place of an act on the registry page. */
export function actAnchor(act: string): string {
  return `vb-${slug(act)}`;
}
