/* What narrows stories, on lists and in search. */
import '../../filters/filter-bar.module.css';
