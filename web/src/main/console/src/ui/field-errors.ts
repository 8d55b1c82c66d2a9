import type { FormInstance } from 'antd';
import { Refused } from '@/api/problem';

/** `/respondent/name` is the form's `['respondent', 'name']`, and `/items/0` the first line of its `items`. */
function namePath(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/**
 * Puts the server's errors beside their fields and moves to the first of them.
 * What belongs to no field of the form is returned, to be shown above it.
 *
 * @param rename where the form calls a field otherwise than the server
 */
export function placeFieldErrors(form: FormInstance, failure: unknown, rename = (pointer: string) => pointer): unknown {
  if (!(failure instanceof Refused) || !failure.problem.errors?.length) {
    return failure;
  }
  const wrong = failure.problem.errors.map((error) => ({ error, name: namePath(rename(error.pointer)) }));
  const placed = wrong.filter(({ name }) => isField(form, name));
  form.setFields(placed.map(({ error, name }) => ({ name, errors: [error.detail] })));
  const [first] = placed;
  if (first) {
    form.scrollToField(first.name, { block: 'center', focus: true });
  }
  const others = wrong.filter((one) => !placed.includes(one)).map(({ error }) => error);
  return others.length === 0 ? null : new Refused({ ...failure.problem, errors: others });
}

function isField(form: FormInstance, path: (string | number)[]): boolean {
  return form.getFieldsError().some(({ name }) => name.join('/') === path.join('/'));
}
