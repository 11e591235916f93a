import type { FieldValues } from '../booking.ts';
import { LABELS, type LabelKind, NAME_ENDINGS, NOT_OF_PERSONS } from '../generated/labels.ts';
import type { Customer } from './customer.ts';
import { emailOf } from './email.ts';
import { MARKS, seen, wordsOf } from './words.ts';

/** Settings that name the questions about who books where their labels do not tell. */
export interface NamedQuestions {
  emailField: string;
  phoneField: string;
  nameField: string;
}

/** What was answered to one question of a calendar; both '' where there is none. */
export interface Answer {
  label: string;
  text: string;
}

/** What a common label asks for; undefined for questions about anything or anybody else. */
function kindOf(words: string[]): LabelKind | undefined {
  const label = words.join('');
  // No such label is longer, and the patterns try many ways through a text.
  const hit = LABELS.filter((kind) => label.length < 48 && label.match(kind[1]))[0];
  return hit && hit[0];
}

/**
 * Sets who booked by a calendar's answers: under the label that the settings name, else the vendor's own key, else a
 * common label. Returns every name that was given, whosever it is.
 */
export function setCustomer(
  fields: FieldValues & Customer,
  answers: Answer[],
  named: NamedQuestions | undefined,
): string[] {
  const asked = answers
    .filter((answer) => answer.text.trim())
    .map((answer) => {
      const label = seen(answer.label);
      const words = wordsOf(label, MARKS);
      const isName = words.some((word) => word.match(NAME_ENDINGS));
      return {
        label,
        kind: kindOf(words),
        isName: isName && !words.some((word) => word.match(NOT_OF_PERSONS)),
        text: answer.text.trim(),
      };
    });
  const find = (kind: LabelKind, label: string | undefined): string[] => {
    const texts: string[] = [];
    // Not by `reduce`, which old libraries replace.
    [seen(label || kind), kind, 'mobile_' + kind, ''].forEach((wanted) => {
      asked.forEach((answer) => {
        if (wanted ? answer.label === wanted : answer.kind === kind) texts.push(answer.text);
      });
    });
    return texts;
  };

  const emails = find('email', named && named.emailField);
  fields.customer_email = emails.filter(emailOf)[0] || emails[0] || '';
  fields.customer_phone = find('phone', named && named.phoneField)[0] || '';
  const nameLabel = named && named.nameField;
  const name = find('name', nameLabel)[0] || '';
  let first = find('first_name', '')[0] || '';
  let last = find('last_name', '')[0] || '';
  fields.customer_name = name;
  // Some forms ask for `Nom` and `Prénom`, or `Nombre` and `Apellidos`.
  if (!nameLabel && (name.indexOf(first) < 0 || name.indexOf(last) < 0)) {
    if (!first) first = name;
    else if (!last) last = name;
    fields.customer_name = (first + ' ' + last).trim();
    fields.customer_first_name = first;
    fields.customer_last_name = last;
  }
  return asked.filter((answer) => answer.isName).map((answer) => answer.text);
}
