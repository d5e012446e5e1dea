/** The reviewer's desk: what the side panel and the site's workbench mount. Styles: `styles/index.css`. */
export { Desk, LanguageButton, type DeskProps } from './Desk.tsx';
export { markClass, MARK_CLASSES, type MarkClass } from './marks.ts';
export { listFindings, ruleTitle, type DeskReview, type Listed } from './review.ts';
export { titleOf } from './head/DraftHead.tsx';
export { locatorIn } from './locator.ts';
export { CATALOGUES, formatDate, useWords, WordsProvider, type Messages } from './messages/index.ts';
export { Brand, BrandMark } from './parts/Brand.tsx';
export { IconButton } from './parts/IconButton.tsx';
export { Outcome } from './parts/Outcome.tsx';
export { Pane } from './states/Pane.tsx';
export { matrixRows, type MatrixRow } from './matrix/rows.ts';
export { CompareView } from './compare/CompareView.tsx';
export { MatrixGrid } from './matrix/MatrixGrid.tsx';
export { matrixTable, matrixCsv } from './matrix/table.ts';
export { NO_WORK, isEmptyWork, type Answer, type AnsweredQuestion, type Decision, type OwnFinding, type PlacedDecision, type RuleDismissal, type Verdict, type Work } from './work/work.ts';
export { settle, type Settled, type Settlement } from './work/settle.ts';
export { anchorOf, findAgain, locateQuote, type Anchor } from './work/anchor.ts';
export { answeredOf, stepsFor } from './questions/list.ts';
