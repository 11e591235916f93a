import { copyToPage, copyToSandbox } from '../boundary/index.ts';
import type { ApiContext } from '../contracts.ts';
import type { Page } from '../page/index.ts';
import { createChecker } from '../permissions/index.ts';
import { SandboxObject, type SandboxValue } from '../values.ts';
import type { RunnableTemplate, RunSettings } from './run-settings.ts';

/** What the APIs of one run work with. */
export function createContext(
  template: RunnableTemplate,
  { page, checker, storageOwner = template }: RunSettings,
  whenEventEnds: ApiContext['whenEventEnds'],
): ApiContext<Page> {
  const { policies, templateStorages } = page.parts;
  const storage = templateStorages.get(storageOwner) ?? new Map<string, SandboxValue>();
  templateStorages.set(storageOwner, storage);
  const { demand, permits } =
    checker ??
    createChecker(
      template.permissions,
      () => ({ previewMode: page.previewMode, url: page.facts.url }),
      (id, data) => policies.refusalOf(id, copyToPage(new SandboxObject(Object.entries(data)))),
    );
  return {
    page,
    demand,
    permits,
    toPage: copyToPage,
    toSandbox: copyToSandbox,
    templateStorage: storage,
    whenEventEnds,
  };
}
