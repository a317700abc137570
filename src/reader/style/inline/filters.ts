/* What narrows stories, on lists and in search. */
import.meta.glob('../../filters/*.module.css', { eager: true });

export {};
