import type { SandboxArray, SandboxValue } from '../../values.ts';
import { consume } from '../meter.ts';
import { toNumber } from '../values/coerce.ts';
import { toText } from '../values/to-text.ts';
import { callBack, type Member } from './member.ts';

/**
 * Sorts in place. Without a comparator by text; what a comparator answers is made a number, so that one which
 * answers true or false never sorts an element before another. Undefined elements and holes come last.
 */
export const sort: Member<SandboxArray> = (list, [comparator], meter) => {
  consume(meter, list.items.length);
  const items = list.frozen ? [...list.items] : list.items;
  if (comparator) {
    items.sort((left, right) => toNumber(callBack(comparator, [left, right])));
  } else {
    items.sort(compareTexts);
  }
  return list;
};

function compareTexts(left: SandboxValue, right: SandboxValue): number {
  const [leftText, rightText] = [toText(left), toText(right)];
  if (leftText === rightText) return 0;
  return leftText < rightText ? -1 : 1;
}
