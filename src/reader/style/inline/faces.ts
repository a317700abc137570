/* The fonts of languages other than Persian and Arabic. They stand inside the pages that speak any of them. */
import '../more-fonts.css';
import '../nastaliq.css';
