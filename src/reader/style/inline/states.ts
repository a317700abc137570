/* What a page with one thing to say needs, besides the frame. */
import '../stands-in.css';

import.meta.glob(['../../ui/{message,button}.module.css'], { eager: true });
