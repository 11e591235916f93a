import type { ApiContext, ApiFactory } from '../contracts.ts';
import type { Page } from '../page/index.ts';
import { apiNeeds } from '../permissions/index.ts';
import { SandboxFunction, SandboxObject, type SandboxValue } from '../values.ts';
import { checkArguments } from './check-arguments.ts';

type Context = ApiContext<Page>;
export type Api = ApiFactory<Page>;

/** An API that is a function: what it takes, and what it does once arguments and permission are checked. */
export interface FunctionApi {
  name: string;
  /** What is known to differ from GTM. */
  gaps?: string;
  /** The types of the arguments, as {@link checkArguments} reads them. */
  types: readonly string[];
  /** `undefined` where this page has no such API: `require` then gives undefined. */
  create(context: Context): ((...args: SandboxValue[]) => SandboxValue) | undefined;
}

const DOCS = 'https://developers.google.com/tag-platform/tag-manager/templates/api';

/** Where Google documents an API. */
function linkTo(name: string): string {
  return `${DOCS}#${name.toLowerCase()}`;
}

/** Makes an API of a function; {@link apiNeeds} says which permission a call asks for. */
export function defineFunction({ name, gaps = '', types, create }: FunctionApi): Api {
  return {
    name,
    link: linkTo(name),
    gaps,
    create(context) {
      const body = create(context);
      return body && guarded(context, name, types, body);
    },
  };
}

/** An API that is an object of functions, such as `Math`. */
export interface ObjectApi {
  name: string;
  gaps?: string;
  types: Record<string, readonly string[]>;
  create(context: Context): Record<string, (...args: SandboxValue[]) => SandboxValue> | undefined;
}

/** Makes an API of an object of functions; both are frozen, as in the runtime. */
export function defineObject({ name, gaps = '', types, create }: ObjectApi): Api {
  return {
    name,
    link: linkTo(name),
    gaps,
    create(context) {
      const members = create(context);
      if (!members) return undefined;
      const api = new SandboxObject(
        Object.entries(members).map(([member, body]) => [
          member,
          guarded(context, name, types[member] ?? [], body, member),
        ]),
      );
      // The runtime marks its objects with their name, where a program can see it.
      api.entries.set('publicName', name);
      api.frozen = true;
      return api;
    },
  };
}

function guarded(
  context: Context,
  name: string,
  types: readonly string[],
  body: (...args: SandboxValue[]) => SandboxValue,
  member?: string,
): SandboxFunction {
  const needs = apiNeeds.get(name);
  const spelled = member === undefined ? name : `${name}.${member}`;
  const api = new SandboxFunction(member ?? name, (args) => {
    checkArguments(spelled, types, args);
    const requests = needs?.requests(args, member) ?? [];
    if (needs?.silent && !requests.every((request) => context.permits(needs.permission, ...request))) {
      return undefined;
    }
    for (const request of requests) context.demand(needs?.permission ?? '', ...request);
    return body(...args);
  });
  api.frozen = true;
  return api;
}
