import { ictModules } from './modules-ict.ts';
import { officeModules } from './modules-office.ts';
import {
  applicationModules,
  homeWorkingModules,
  internetModules,
  socialMediaModules,
} from './modules-other.ts';
import { privacyModules } from './modules-privacy.ts';
import type { ModuleSeed } from './types.ts';

export const modules: ModuleSeed[] = [
  ...ictModules,
  ...officeModules,
  ...privacyModules,
  ...internetModules,
  ...socialMediaModules,
  ...applicationModules,
  ...homeWorkingModules,
];
