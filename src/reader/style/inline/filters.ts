/* What narrows stories, on lists and in search. */
import.meta.glob(['../../ui/choices/select.module.css', '../../filters/*.module.css'], { eager: true });

export {};
