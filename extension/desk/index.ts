/** The reviewer's desk: what the side panel and the site's workbench mount. Styles: `styles/index.css`. */
export { Desk, LanguageButton, type DeskProps } from './Desk.tsx';
export { listFindings, markClass, MARK_CLASSES, ruleTitle, type DeskReview, type Listed, type MarkClass } from './review.ts';
export { locatorIn } from './locator.ts';
export { CATALOGUES, formatDate, useWords, WordsProvider, type Messages } from './messages/index.ts';
export { Brand, BrandMark } from './parts/Brand.tsx';
export { IconButton } from './parts/IconButton.tsx';
export { Outcome } from './parts/Outcome.tsx';
export { Pane } from './states/Pane.tsx';
export { matrixRows, type MatrixRow } from './matrix/rows.ts';
export { matrixTable } from './matrix/table.ts';
