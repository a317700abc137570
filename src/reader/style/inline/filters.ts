/* What narrows stories and follows them, on lists and in search. */
import.meta.glob(
  ['../../ui/choices/select.module.css', '../../filters/*.module.css', '../../followed/follow-button.module.css'],
  { eager: true },
);

export {};
