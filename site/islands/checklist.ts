import { enhanceChecklist } from '../checklist/enhance.ts';

enhanceChecklist(document.querySelector<HTMLElement>('main.checklist')!);
