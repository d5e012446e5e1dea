/** What is weighed: the engine with its rules, and the plain-text reader. */
export { readPlainText } from '../../rules/draft/plain.ts';
export { review } from '../../rules/review.ts';
