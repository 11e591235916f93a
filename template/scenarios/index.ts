export interface Scenario {
  name: string;
  code: string;
}

export const setup = '';
export const scenarios: Scenario[] = [];
