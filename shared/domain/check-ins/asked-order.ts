import type { FormName } from '../../records/entries/reflection.ts';
import { type FormSlot, formerOrder, forms } from '../questions/prompt-catalogue.ts';

/** The slots of a form; an event has none. */
export const slotsOf = (form: FormName): readonly FormSlot[] => (form === 'event' ? [] : forms[form].slots);

/** Every question that a form may ask, in its order. */
export const formPrompts = (form: FormName): readonly string[] => [
  ...new Set(slotsOf(form).flatMap(({ all = [], from = [], optional = [] }) => [...all, ...from, ...optional])),
];

/** Puts questions into the order in which a form asks them, by its catalogue; one of no known place goes to the end. */
export const inAskedOrder = <Item>(
  { form, catalogueVersion }: { readonly form: FormName; readonly catalogueVersion: string },
  items: readonly Item[],
  idOf: (item: Item) => string,
): Item[] => {
  const former = form === 'event' ? undefined : formerOrder[catalogueVersion]?.[form];
  const order = former ?? formPrompts(form);
  const place = (item: Item): number => {
    const at = order.indexOf(idOf(item));
    return at === -1 ? order.length : at;
  };
  return items.toSorted((a, b) => place(a) - place(b));
};
