export { locatorIn } from '../../rules/report/locator.ts';
